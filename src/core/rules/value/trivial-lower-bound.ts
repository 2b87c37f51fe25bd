import { mayExceedHundred } from "../parts/beyond-hundred";
import { shownTarget } from "../../edits/target-edits";
import { defineRule } from "../../lint/rule";
import type { NameReading } from "../../names/read-name";
import type { Indicator } from "../../table/model/target-table";

const COUNTED = ["people", "times", "count"];
const SINGLE_UNIT = /^[座栋幢套台辆艘架条部]$/u;

/** At least no loss is a promise of its own: 节约率 ≥0%. */
const isChange = ({ matters }: NameReading): boolean => matters.has("raise") || matters.has("reduction");

const isTrivial = ({ named, value }: Indicator): boolean => {
  if (value.kind !== "quantity" || value.dim === undefined || (named.sure && named.wants === "less")) return false;
  const { op, amount, dim, unit = "", per } = value;
  if (op !== ">=" && !(op === ">" && amount === 0)) return false;
  if (amount === 0) return (COUNTED.includes(dim) || dim === "ratio") && !mayExceedHundred(named) && !isChange(named);
  if (amount !== 1 || !COUNTED.includes(dim) || (per !== undefined && per !== "年")) return false;
  return !named.matters.has("single-work") && !SINGLE_UNIT.test(unit);
};

export const trivialLowerBound = defineRule({
  id: "trivial-lower-bound",
  family: "value",
  scope: "indicator",
  severity: "warning",
  review: "绩效合理性",
  title: "目标值没有约束力",
  why: "“≥1”几乎做了就算完成，体现不出资金应当换来的工作量。",
  sources: [{ from: "财预101号", what: "从严从高" }, "公开的审核意见"],
  messages: { trivial: "“{value}”几乎必然完成，没有约束力，请按历史数据或工作计划填写实际数量。" },
  examples: {
    good: [
      {},
      { rows: [{ level1: "产出指标", level2: "数量指标", name: "业务系统建设数量", description: "建成的系统数", target: "≥1套" }] },
    ],
    bad: [{ rows: [{ level1: "产出指标", level2: "数量指标", name: "救助人数", description: "依法救助人数", target: "≥1人" }] }],
  },
  *check({ indicator }) {
    if (!isTrivial(indicator)) return;
    yield { message: "trivial", data: { value: shownTarget(indicator) }, at: indicator.target.at };
  },
});
