import { checkWorkbook } from "../core/check/check-workbook";
import { allRules } from "../core/rules";
import type { AnyRule } from "../core/lint/rule";
import type { Settings } from "../core/lint/settings";
import { parseWorkbook } from "../core/table/read/parse-workbook";
import type { Command } from "./command";
import type { Console } from "./console";
import { EXIT } from "./exit-code";
import { failedRulesText } from "./failed-rules-text";
import { fileErrorText } from "./file-error-text";
import { checkJson, type CheckedFile } from "./formatters/check-json";
import { countBySeverity } from "../core/lint/severity";
import { checkText } from "./formatters/check-text";
import { parseJson, type ParsedFile } from "./formatters/parse-json";
import { parseText } from "./formatters/parse-text";
import { helpText } from "./help-text";
import { loadSettings } from "./load-settings";
import { loadWorkbooks, type Loaded } from "./load-workbooks";
import { notTablesText } from "./not-tables-text";
import { readArguments } from "./read-arguments";

interface RuleBook {
  readonly settings: Settings;
  readonly rules: readonly AnyRule[];
}

type Task = Extract<Command, { readonly kind: "parse" | "check" }>;

const FORMATTERS = { parse: { text: parseText, json: parseJson }, check: { text: checkText, json: checkJson } } as const;

const tell = (loaded: Loaded, files: readonly ParsedFile[], console: Console): void => {
  const messages = [
    ...loaded.unread.map(({ path, error }) => fileErrorText(path, error)),
    ...loaded.emptyFolders.map((path) => `文件夹“${path}”里没有 .xlsx 文件。`),
    ...files.map(notTablesText),
  ];
  for (const message of messages) if (message !== "") console.stderr(`${message}\n`);
};

const failureCode = ({ unread }: Loaded): number | undefined => {
  if (unread.some(({ error }) => error.kind === "missing")) return EXIT.missing;
  return unread.length > 0 ? EXIT.unreadable : undefined;
};

/** In text nothing read is nothing to print; JSON is always whole. */
const print = (text: string, loaded: Loaded, task: Task, console: Console): void => {
  if (task.format === "json" || loaded.files.length > 0) console.stdout(text);
};

const parse = (loaded: Loaded, task: Task, settings: Settings, console: Console): number => {
  const files = loaded.files.map(({ path, sheets }) => ({ path, ...parseWorkbook(sheets, settings) }));
  print(FORMATTERS.parse[task.format](files), loaded, task, console);
  tell(loaded, files, console);
  return EXIT.clean;
};

const check = (loaded: Loaded, task: Task, { settings, rules }: RuleBook, console: Console): number => {
  const files: readonly CheckedFile[] = loaded.files.map(({ path, sheets }) => ({ path, ...checkWorkbook(sheets, settings, rules) }));
  print(FORMATTERS.check[task.format](files), loaded, task, console);
  tell(loaded, files, console);
  const failed = files.filter(({ failures }) => failures.length > 0);
  for (const { path, failures } of failed) console.stderr(`${failedRulesText(path, failures)}\n`);
  if (failed.length > 0) return EXIT.ruleFailed;
  const { error, warning } = countBySeverity(files.flatMap(({ findings }) => findings));
  return error + warning > 0 ? EXIT.found : EXIT.clean;
};

/**
 * Runs the command line; resolves to its exit code. A file that was not read outweighs a rule that failed, and that outweighs what was
 * found.
 */
export const run = async (args: readonly string[], console: Console, rules: readonly AnyRule[] = allRules): Promise<number> => {
  const command = readArguments(
    args,
    rules.map(({ id }) => id),
  );
  if (!command.ok) {
    console.stderr(`${command.error}\n用 --help 查看说明。\n`);
    return EXIT.usage;
  }
  if (command.value.kind === "help" || command.value.kind === "version") {
    console.stdout(command.value.kind === "help" ? helpText() : `${console.version}\n`);
    return EXIT.clean;
  }
  const settings = await loadSettings(command.value, rules, console);
  if (!settings.ok) {
    console.stderr(`${settings.error.message}\n`);
    return settings.error.code;
  }
  const loaded = await loadWorkbooks(command.value.paths, console);
  const code =
    command.value.kind === "parse"
      ? parse(loaded, command.value, settings.value, console)
      : check(loaded, command.value, { settings: settings.value, rules }, console);
  return failureCode(loaded) ?? code;
};
