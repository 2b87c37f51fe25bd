import * as v from "valibot";
import { fail, ok, type Result } from "../result";
import { layouts } from "../table/layouts";
import { defaultSettings, type Settings } from "./settings";

const RULE_STATES = ["off", "on", "error", "warning", "info"] as const;

const atLeastZero = v.exactOptional(v.pipe(v.number(), v.minValue(0)));

const thresholds = v.strictObject({
  minIndicators: atLeastZero,
  minOutputs: atLeastZero,
  maxIndicators: atLeastZero,
  minQuantitativeShare: atLeastZero,
  costGapPercent: atLeastZero,
  minSatisfaction: atLeastZero,
  minPurposeLength: atLeastZero,
  maxNameLength: atLeastZero,
  maxSingleWeight: atLeastZero,
  conferenceStandard: atLeastZero,
  trainingStandard: atLeastZero,
  nearDuplicateSimilarity: atLeastZero,
});

const settings = v.strictObject({
  rules: v.exactOptional(v.record(v.string(), v.picklist(RULE_STATES))),
  thresholds: v.exactOptional(thresholds),
  layout: v.exactOptional(v.picklist(["auto", ...layouts.map(({ id }) => id)])),
  year: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1990), v.maxValue(2100))),
  units: v.exactOptional(v.array(v.string())),
});

type Issue = v.InferIssue<typeof settings>;

const received = ({ received: text }: Issue): string => text.replaceAll('"', "");

const wanted = (issue: Issue): string => {
  switch (issue.type) {
    case "picklist":
      return `请写其中之一：${String(issue.expected).replace(/[()"]/g, "").replaceAll(" | ", "、")}`;
    case "min_value":
      return `请写不小于${String(issue.requirement)}的数字`;
    case "max_value":
      return `请写不大于${String(issue.requirement)}的数字`;
    case "integer":
      return "请写整数";
    case "number":
      return "请写数字";
    default:
      return "请按说明改写";
  }
};

const problem = (issue: Issue): string => {
  const path = v.getDotPath(issue);
  if (issue.type === "strict_object" && issue.expected === "never") return `不认识“${path ?? received(issue)}”这一项，请删去或改正名称。`;
  return `${path === null ? "设置" : `“${path}”`}不能是“${received(issue)}”，${wanted(issue)}。`;
};

const unknownRules = (rules: Settings["rules"], ruleIds: readonly string[]): readonly string[] =>
  Object.keys(rules)
    .filter((id) => !ruleIds.includes(id))
    .map((id) => `没有“${id}”这条规则，请核对规则名。`);

/** Settings that someone wrote, completed with the defaults; or what is wrong with them, one sentence a problem. */
export const readSettings = (input: unknown, ruleIds: readonly string[]): Result<Settings, readonly string[]> => {
  // The schema takes an array for an object without keys.
  const parsed = v.safeParse(settings, Array.isArray(input) ? "Array" : input);
  if (!parsed.success) return fail(parsed.issues.map(problem));
  const { output } = parsed;
  const unknown = unknownRules(output.rules ?? {}, ruleIds);
  if (unknown.length > 0) return fail(unknown);
  return ok({ ...defaultSettings, ...output, thresholds: { ...defaultSettings.thresholds, ...output.thresholds } });
};
