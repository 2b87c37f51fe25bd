import * as v from "valibot";
import { fail, ok, type Result } from "../result/result";
import { layouts } from "../table/layouts";
import { settingProblem } from "./setting-problem";
import { defaultSettings, type Settings, type Thresholds } from "./settings";
import { thresholdRanges, yearRange } from "./threshold-ranges";

const RULE_STATES = ["off", "on", "error", "warning", "info"] as const;

const within = (key: keyof Thresholds) => {
  const { min, max, whole } = thresholdRanges[key];
  const range = v.pipe(v.number(), v.minValue(min), v.maxValue(max));
  return v.exactOptional(whole ? v.pipe(range, v.integer()) : range);
};

const thresholds = v.strictObject({
  minIndicators: within("minIndicators"),
  minOutputs: within("minOutputs"),
  maxIndicators: within("maxIndicators"),
  minQuantitativeShare: within("minQuantitativeShare"),
  costGapPercent: within("costGapPercent"),
  minSatisfaction: within("minSatisfaction"),
  minPurposeLength: within("minPurposeLength"),
  maxNameLength: within("maxNameLength"),
  maxSingleWeight: within("maxSingleWeight"),
  conferenceStandard: within("conferenceStandard"),
  trainingStandard: within("trainingStandard"),
  nearDuplicateSimilarity: within("nearDuplicateSimilarity"),
});

const settings = v.strictObject({
  rules: v.exactOptional(v.record(v.string(), v.picklist(RULE_STATES))),
  thresholds: v.exactOptional(thresholds),
  layout: v.exactOptional(v.picklist(["auto", ...layouts.map(({ id }) => id)])),
  year: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(yearRange.min), v.maxValue(yearRange.max))),
  units: v.exactOptional(v.array(v.string())),
  // How the pane looks: exported with the settings, of no concern to a check.
  pane: v.exactOptional(v.unknown()),
});

const unknownRules = (rules: Settings["rules"], ruleIds: readonly string[]): readonly string[] =>
  Object.keys(rules)
    .filter((id) => !ruleIds.includes(id))
    .map((id) => `没有“${id}”这条规则，请核对规则名。`);

/** Settings that someone wrote, completed with the defaults; or what is wrong with them, one sentence a problem. */
export const readSettings = (input: unknown, ruleIds: readonly string[]): Result<Settings, readonly string[]> => {
  // The schema takes an array for an object without keys.
  const parsed = v.safeParse(settings, Array.isArray(input) ? "Array" : input, { abortPipeEarly: true });
  if (!parsed.success) return fail(parsed.issues.map(settingProblem));
  const { rules, thresholds: compared, layout, year, units } = parsed.output;
  const unknown = unknownRules(rules ?? {}, ruleIds);
  if (unknown.length > 0) return fail(unknown);
  return ok({
    rules: rules ?? defaultSettings.rules,
    thresholds: { ...defaultSettings.thresholds, ...compared },
    layout: layout ?? defaultSettings.layout,
    year: year ?? defaultSettings.year,
    units: units ?? defaultSettings.units,
  });
};
