import { defineRule } from "../../lint/rule";
import { unitField } from "../parts/unit-edits";
import { measureOf } from "../../target/measure-of";

export const valueUnitUnknown = defineRule({
  id: "value-unit-unknown",
  family: "value",
  scope: "indicator",
  severity: "warning",
  title: "单位不在字典",
  why: "不认识的单位可能是错字，也无法与同类指标比较和汇总。",
  sources: ["实务判断"],
  messages: { unknown: "未识别的单位“{unit}”，请核对写法；确为常用单位的，可在设置的自定义单位中加入。" },
  examples: {
    good: [
      {},
      {
        settings: { units: ["筴"] },
        rows: [{ level1: "产出指标", level2: "数量指标", name: "公开课数量", description: "全年公开课", target: "≥30筴" }],
      },
    ],
    bad: [{ rows: [{ level1: "产出指标", level2: "数量指标", name: "公开课数量", description: "全年公开课", target: "≥30筴" }] }],
  },
  *check({ settings, indicator }) {
    const { value } = indicator;
    const written = measureOf(value)?.unitText ?? "";
    if (!value.flags.includes("unit-unknown") || written === "" || settings.units.includes(written)) return;
    yield { message: "unknown", data: { unit: written }, at: unitField(indicator).at };
  },
});
