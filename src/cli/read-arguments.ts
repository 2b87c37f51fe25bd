import { parseArgs } from "node:util";
import type { Settings } from "../core/lint/settings";
import { fail, ok, type Result } from "../core/result/result";
import type { LayoutId } from "../core/table/model/layout";
import { SEVERITIES } from "../core/lint/severity";
import { layouts } from "../core/table/layouts";
import type { Command, OutputFormat } from "./command";

const OPTIONS = {
  format: { type: "string" },
  layout: { type: "string" },
  settings: { type: "string" },
  rules: { type: "string", multiple: true },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" },
} as const;

const RULE_STATES = ["on", "off", ...SEVERITIES] as const;

const isKnown = (name: string): name is keyof typeof OPTIONS => Object.hasOwn(OPTIONS, name);
const isFormat = (text: string): text is OutputFormat => text === "text" || text === "json";
const isState = (text: string): text is (typeof RULE_STATES)[number] => RULE_STATES.some((state) => state === text);
const isLayout = (text: string): text is LayoutId | "auto" => text === "auto" || layouts.some(({ id }) => id === text);

/** Node's own parser reports in English and by exception; it is asked to be lenient and its tokens are judged here. */
const tokensOf = (args: readonly string[]) =>
  parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: false, tokens: true });

type Parsed = ReturnType<typeof tokensOf>;

const optionProblem = ({ tokens }: Parsed): string | undefined => {
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    if (!isKnown(token.name)) return `没有“${token.rawName}”这个选项。`;
    const takesText = OPTIONS[token.name].type === "string";
    if (takesText && (token.value === undefined || (!token.inlineValue && token.value.startsWith("--"))))
      return `“${token.rawName}”后面缺少内容。`;
    if (!takesText && token.value !== undefined) return `“${token.rawName}”后面不能带内容。`;
  }
  return undefined;
};

const readRules = (texts: readonly string[], ruleIds: readonly string[]): Result<Settings["rules"], string> => {
  const entries: (readonly [string, Settings["rules"][string]])[] = [];
  for (const text of texts.flatMap((part) => part.split(","))) {
    const [id = "", state = ""] = text.split("=");
    if (!ruleIds.includes(id)) return fail(`没有“${id}”这条规则，请核对规则名。`);
    if (!isState(state)) return fail(`“${text}”应写成“规则=${RULE_STATES.join("|")}”。`);
    entries.push([id, state]);
  }
  return ok(Object.fromEntries(entries));
};

const texts = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).flatMap((part: unknown) => (typeof part === "string" ? [part] : []));

const readTask = (parsed: Parsed, ruleIds: readonly string[]): Result<Command, string> => {
  const [kind, ...paths] = parsed.positionals;
  if (kind === undefined) return fail("缺少命令，请写 parse 或 check。");
  if (kind !== "parse" && kind !== "check") return fail(`没有“${kind}”这个命令，请写 parse 或 check。`);
  if (paths.length === 0) return fail("缺少文件，请写要读取的 xlsx 文件或文件夹。");
  const { values } = parsed;
  const [format = "text"] = texts(values.format);
  if (!isFormat(format)) return fail(`没有“${format}”这种格式，请写 text 或 json。`);
  const [layout] = texts(values.layout);
  if (layout !== undefined && !isLayout(layout))
    return fail(`没有“${layout}”这个版式，可以写：auto、${layouts.map(({ id }) => id).join("、")}。`);
  const rules = readRules(texts(values.rules), ruleIds);
  if (!rules.ok) return rules;
  return ok({ kind, paths, format, layout, settingsPath: texts(values.settings)[0], rules: rules.value });
};

/** The command that the arguments spell, or one sentence about the first that does not fit. */
export const readArguments = (args: readonly string[], ruleIds: readonly string[]): Result<Command, string> => {
  const parsed = tokensOf(args);
  const problem = optionProblem(parsed);
  if (problem !== undefined) return fail(problem);
  if (parsed.values.help === true) return ok({ kind: "help" });
  if (parsed.values.version === true) return ok({ kind: "version" });
  return readTask(parsed, ruleIds);
};
