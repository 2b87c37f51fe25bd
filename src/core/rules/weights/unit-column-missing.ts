import { shownTarget } from "../../edits/target-edits";
import { fieldEdit } from "../../edits/field-edit";
import type { Fix } from "../../edits/fix";
import { defineRule, type IndicatorSubject } from "../../lint/rule";
import type { Field } from "../../table/model/field";
import { isQuantityOrRange } from "../../target/measure-of";

const fixesOf = ({ table, indicator }: IndicatorSubject, unit: Field): readonly Fix[] => {
  const { stated, end } = indicator.named;
  return (stated === undefined ? end.units : [stated]).map((text) => ({
    safety: "review",
    label: `计量单位填“${text}”`,
    edits: [fieldEdit(table.sheet, unit, text)],
  }));
};

export const unitColumnMissing = defineRule({
  id: "unit-column-missing",
  family: "weights",
  scope: "indicator",
  severity: "error",
  runs: { column: "unit" },
  fixes: "review",
  title: "计量单位列为空",
  why: "没有单位的数字无法考核：同一个“5”可以是5次、5人或5%。",
  sources: [{ from: "公开的目标表", what: "“车辆采购数量”无单位" }],
  messages: { missing: "第{number}条“{name}”的值“{value}”缺计量单位，请在单位列补填。" },
  examples: {
    good: [{}, { rows: [{ level1: "产出指标", level2: "数量指标", name: "车辆采购数量", operator: "≤", target: "1", unit: "辆" }] }],
    bad: [{ rows: [{ level1: "产出指标", level2: "数量指标", name: "车辆采购数量", operator: "≤", target: "1", unit: "" }] }],
  },
  *check(subject) {
    const { indicator } = subject;
    const { unit, value } = indicator;
    if (!unit || unit.text !== "" || !isQuantityOrRange(value)) return;
    if (value.unit !== undefined || value.scale !== undefined) return;
    yield {
      message: "missing",
      data: { number: indicator.number, name: indicator.name.text, value: shownTarget(indicator) },
      at: unit.at,
      fixes: fixesOf(subject, unit),
    };
  },
});
