import type { Severity } from "./severity";
import type { AnyRule } from "./rule";
import type { Settings } from "./settings";

/** The severity a rule speaks with under the settings, `"own"` for its reports' own, or "off" (handbook 3, 默认). */
export const ruleState = (rule: AnyRule, settings: Settings): Severity | "own" | "off" => {
  const wish = settings.rules[rule.id];
  if (wish === undefined) return rule.runs === "on-request" ? "off" : "own";
  return wish === "on" ? "own" : wish;
};
