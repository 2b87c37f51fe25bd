import { defaultSettings, type Settings } from "../core/lint/settings";
import { readSettings, type RuleChoice } from "../core/lint/settings-schema";
import { fail, ok, type Result } from "../core/result/result";
import type { Command } from "./command";
import type { Console } from "./console";
import { EXIT } from "./exit-code";
import { fileErrorText } from "./file-error-text";
import { settingProblemText } from "./setting-problem-text";

export interface SettingsRefusal {
  readonly code: number;
  readonly message: string;
}

const jsonOf = (text: string): Result<unknown, string> => {
  try {
    return ok(JSON.parse(text));
  } catch (cause) {
    return fail(String(cause));
  }
};

const fromFile = async (path: string, book: readonly RuleChoice[], console: Console): Promise<Result<Settings, SettingsRefusal>> => {
  const bytes = await console.readFile(path);
  if (!bytes.ok)
    return fail({ code: bytes.error.kind === "missing" ? EXIT.missing : EXIT.unreadable, message: fileErrorText(path, bytes.error) });
  const json = jsonOf(new TextDecoder().decode(bytes.value));
  if (!json.ok)
    return fail({ code: EXIT.usage, message: `设置文件“${path}”不是 JSON（${json.error}），请改正，或在面板的“设置”里重新导出。` });
  const settings = readSettings(json.value, book);
  return settings.ok
    ? settings
    : fail({ code: EXIT.usage, message: settings.error.map((problem) => `设置文件“${path}”：${settingProblemText(problem)}`).join("\n") });
};

/** The defaults, over them the settings file, over that the options. */
export const loadSettings = async (
  command: Extract<Command, { readonly kind: "parse" | "check" }>,
  book: readonly RuleChoice[],
  console: Console,
): Promise<Result<Settings, SettingsRefusal>> => {
  const base = command.settingsPath === undefined ? ok(defaultSettings) : await fromFile(command.settingsPath, book, console);
  if (!base.ok) return base;
  return ok({ ...base.value, layout: command.layout ?? base.value.layout, rules: { ...base.value.rules, ...command.rules } });
};
