import { defineRule } from "../../lint/rule";
import { percent } from "../../lint/rule-option";
import { pointsText, weighedRows } from "./parts/read-weight";

export const weightSingleLarge = defineRule({
  id: "weight-single-large",
  family: "weights",
  scope: "table",
  severity: "info",
  runs: { column: "weight" },
  options: { maxSingleWeight: percent(30) },
  title: "单项权重过大",
  why: "一条指标占了大半分值，其余指标做得好坏都无关紧要。",
  sources: [{ from: "公开的自评表", what: "单条权重60、90" }, "公开的审核意见"],
  messages: { large: "“{name}”权重{weight}，超过{limit}，请分散到其他指标或拆分本条。" },
  examples: {
    good: [{}, { rows: [{ level1: "产出指标", level2: "数量指标", name: "邮寄数量", target: "≥16000件", weight: "30" }] }],
    bad: [{ rows: [{ level1: "产出指标", level2: "成本指标", name: "成本控制数", target: "≤20万元", weight: "90" }] }],
  },
  *check({ table }, { maxSingleWeight: limit }) {
    for (const { indicator, weight } of weighedRows(table)) {
      if (weight === undefined || weight <= limit || !indicator.weight) continue;
      yield {
        message: "large",
        data: { name: indicator.name.text, weight: pointsText(weight), limit },
        at: indicator.weight.at,
        indicator: indicator.number,
      };
    }
  },
});
