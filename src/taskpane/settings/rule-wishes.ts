import type { Settings } from "../../core/lint/settings";
import type { RulePage } from "../../app/list-rules";

/** What is asked of one rule: its default, or a state of its own. */
export type RuleWish = "default" | Settings["rules"][string];

type RuleDefault = Pick<RulePage, "id" | "runs">;

/** What can be chosen: a rule that is on by default can be switched off, one that is off can be switched on. */
export const wishesFor = (rule: RuleDefault): readonly RuleWish[] => [
  "default",
  rule.runs === "on-request" ? "on" : "off",
  "error",
  "warning",
  "info",
];

/** The wish under the settings; one that says what the default does is the default. */
export const wishOf = (rule: RuleDefault, { rules }: Pick<Settings, "rules">): RuleWish => {
  const wish = rules[rule.id];
  return wish === undefined || wish === (rule.runs === "on-request" ? "off" : "on") ? "default" : wish;
};

/** Whether the rule runs at all. */
export const runs = (rule: RuleDefault, wish: RuleWish): boolean => (wish === "default" ? rule.runs !== "on-request" : wish !== "off");

/** The settings' rules with another wish for one of them; a default leaves no trace. */
export const withWish = (rules: Settings["rules"], { id }: RuleDefault, wish: RuleWish): Settings["rules"] => {
  const others = Object.entries(rules).filter(([other]) => other !== id);
  return Object.fromEntries(wish === "default" ? others : [...others, [id, wish]]);
};

/** Off and on again: the default where the default does it. */
export const switched = (rule: RuleDefault, on: boolean): RuleWish => {
  if (rule.runs === "on-request") return on ? "on" : "default";
  return on ? "default" : "off";
};

export const isChanged = (rule: RuleDefault, settings: Pick<Settings, "rules">): boolean => wishOf(rule, settings) !== "default";
