import { isClearlyNegative } from "../../names/name-direction";
import { mayExceedHundred } from "../../names/may-exceed-hundred";
import { shownTarget } from "../../edits/target-edits";
import { defineRule } from "../../lint/rule";
import type { Indicator } from "../../table/model/target-table";

const COUNTED = ["people", "times", "count"];
/** Things of which one is the whole task: one system built, one plan drawn up, one vehicle bought. */
const SINGLE_WORK =
  /系统|平台|工程|大楼|楼|中心|基地|规划|方案|课题|审计|报告|新建|建成|建设|购置|采购|开发|编制|修编|标准|制度|办法|数据库|网站|厂|站|馆|场地|公园|桥|道路|设备|车辆|船|机房|奖|荣誉|认证|专利|试点|示范|年会|大会|论坛/u;
const SINGLE_UNIT = /^[座栋幢套台辆艘架条部]$/u;

const isTrivial = ({ name, value }: Indicator): boolean => {
  if (value.kind !== "quantity" || value.dim === undefined || isClearlyNegative(name.text)) return false;
  const { op, amount, dim, unit = "", per } = value;
  if (op !== ">=" && !(op === ">" && amount === 0)) return false;
  if (amount === 0)
    return (COUNTED.includes(dim) || dim === "ratio") && !mayExceedHundred(name.text) && !/提高|提升|节约|节省|下降|降低/u.test(name.text);
  if (amount !== 1 || !COUNTED.includes(dim) || (per !== undefined && per !== "年")) return false;
  return !SINGLE_WORK.test(name.text) && !SINGLE_UNIT.test(unit);
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
