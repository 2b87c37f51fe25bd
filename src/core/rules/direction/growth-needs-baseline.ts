import { fieldEdit } from "../../edits/field-edit";
import type { Fix } from "../../edits/fix";
import { defineRule } from "../../lint/rule";
import { speaksOf } from "../parts/speaks-of";
import { kindOf } from "../../table/model/indicator-kind";
import type { Indicator, TargetTable } from "../../table/model/target-table";
import { isQuantityOrRange } from "../../target/measure-of";

const lacksBaseline = (indicator: Indicator): boolean => {
  const { named, description, basis, target, value } = indicator;
  // Works counted in pieces or square metres (提升改造面积) change nothing that could be compared.
  if (!isQuantityOrRange(value)) return false;
  if (value.dim !== "ratio" && value.dim !== "pp" && value.dim !== "money") return false;
  if (kindOf(indicator) === "cost" && value.dim === "money") return false;
  // 提高群众满意度 ≥90% names a level to be reached, 降低率 and 节约率 name a change.
  if (!named.matters.has("change") && !named.matters.has("changing")) return false;
  return !named.matters.has("baseline") && !speaksOf("baseline", description, basis, target);
};

const fixesOf = (table: TargetTable, { name, description }: Indicator): readonly Fix[] => {
  if (!description) return [];
  const text = `${description.text === "" ? name.text : description.text}（较上年）`;
  return [{ safety: "review", label: "描述中写明“较上年”", edits: [fieldEdit(table.sheet, description, text)] }];
};

export const growthNeedsBaseline = defineRule({
  id: "growth-needs-baseline",
  family: "direction",
  scope: "indicator",
  severity: "info",
  fixes: "review",
  title: "增减类指标缺基期",
  why: "不说明与哪一年、哪个数比，“增长10%”“节约10%”无法核实。",
  sources: ["财预101号", "实务判断"],
  messages: { baseline: "“{name}”未说明对比基期和计算方法，请在描述中写明（如“较上年”）。" },
  examples: {
    good: [
      {
        rows: [
          {
            level1: "效益指标",
            level2: "生态效益指标",
            name: "单位面积能耗下降率",
            description: "本年用电量较上年下降的百分比",
            target: "≥2%",
          },
        ],
      },
      { rows: [{ level1: "效益指标", level2: "社会效益指标", name: "提高政策知晓率", description: "抽样调查知晓比例", target: "≥85%" }] },
    ],
    bad: [{ rows: [{ level1: "效益指标", level2: "经济效益指标", name: "节省维修维护费", description: "节约维修支出", target: "≥10%" }] }],
  },
  *check({ table, indicator }) {
    if (!lacksBaseline(indicator)) return;
    const at = (indicator.description ?? indicator.name).at;
    yield { message: "baseline", data: { name: indicator.name.text }, at, fixes: fixesOf(table, indicator) };
  },
});
