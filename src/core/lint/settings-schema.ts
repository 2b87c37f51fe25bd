import * as v from "valibot";
import { fail, ok, type Result } from "../result/result";
import { layouts } from "../table/layouts";
import { headerText, MAPPED_ROLES } from "../table/model/column-mapping";
import { mappingProblems } from "./mapping-problems";
import { settingProblem, type SettingProblem } from "./setting-problem";
import { SEVERITIES } from "./severity";
import type { AnyRule } from "./rule";
import type { RuleOption } from "./rule-option";
import { defaultSettings, yearRange, type Settings } from "./settings";

const RULE_STATES = ["off", "on", ...SEVERITIES] as const;

/** What of a rule the settings can change. */
export type RuleChoice = Pick<AnyRule, "id" | "options">;

const within = ({ min, max, whole }: RuleOption) => {
  const range = v.pipe(v.number(), v.minValue(min), v.maxValue(max));
  return v.exactOptional(whole ? v.pipe(range, v.integer()) : range);
};

const thresholdsOf = (book: readonly RuleChoice[]) =>
  v.strictObject(
    Object.fromEntries(book.flatMap(({ options = {} }) => Object.entries(options).map(([name, option]) => [name, within(option)]))),
  );

const mappingEntry = v.strictObject({ header: v.array(v.string()), roles: v.array(v.picklist(MAPPED_ROLES)) });

const settingsOf = (book: readonly RuleChoice[]) =>
  v.strictObject({
    rules: v.exactOptional(v.record(v.string(), v.picklist(RULE_STATES))),
    thresholds: v.exactOptional(thresholdsOf(book)),
    layout: v.exactOptional(v.picklist(["auto", ...layouts.map(({ id }) => id)])),
    year: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(yearRange.min), v.maxValue(yearRange.max))),
    units: v.exactOptional(v.array(v.string())),
    mappings: v.exactOptional(v.array(mappingEntry)),
    // The same file holds how the pane looks; a check ignores it.
    pane: v.exactOptional(v.unknown()),
  });

const unknownRules = (rules: Settings["rules"], book: readonly RuleChoice[]): readonly SettingProblem[] =>
  Object.keys(rules)
    .filter((id) => !book.some((rule) => rule.id === id))
    .map((ruleId) => ({ kind: "unknown-rule", ruleId }));

/** Settings that someone wrote for these rules, completed with the defaults; or all that is wrong with them. */
export const readSettings = (input: unknown, book: readonly RuleChoice[]): Result<Settings, readonly SettingProblem[]> => {
  // The schema takes an array for an object without keys.
  const parsed = v.safeParse(settingsOf(book), Array.isArray(input) ? "Array" : input, { abortPipeEarly: true });
  if (!parsed.success) return fail(parsed.issues.map(settingProblem));
  const { rules, thresholds, layout, year, units, mappings = [] } = parsed.output;
  const problems = [...unknownRules(rules ?? {}, book), ...mappingProblems(mappings)];
  if (problems.length > 0) return fail(problems);
  return ok({
    rules: rules ?? defaultSettings.rules,
    thresholds: Object.fromEntries(
      Object.entries(thresholds ?? {}).flatMap(([name, number]) => (number === undefined ? [] : [[name, number]])),
    ),
    layout: layout ?? defaultSettings.layout,
    year: year ?? defaultSettings.year,
    units: units ?? defaultSettings.units,
    mappings: mappings.map(({ header, roles }) => ({ header: header.map(headerText), roles })),
  });
};
