import { defineRule } from "../../lint/rule";
import { vagueDeadline } from "./parts/vague-deadline";

export const dateVague = defineRule({
  id: "date-vague",
  family: "value",
  scope: "indicator",
  severity: "warning",
  review: "实现可能性",
  title: "时点不明确",
  why: "“年底前”“按计划”不写到月或日，无法判断是否按时。",
  sources: [{ from: "公开的目标表", what: "“按计划实施”“1-12月”" }],
  messages: {
    words: "“{value}”时点不明确，请写到月或日，如“11月30日前”。",
    year: "“{value}”是全年区间，没有说明完成时点，建议写到月或日，如“11月30日前”。",
  },
  examples: {
    good: [
      {},
      { rows: [{ level1: "产出指标", level2: "时效指标", name: "工程完工时间", description: "全部完工的最迟日期", target: "12月底前" }] },
    ],
    bad: [
      { rows: [{ level1: "产出指标", level2: "时效指标", name: "工程完工时间", description: "全部完工的最迟日期", target: "按计划" }] },
    ],
  },
  *check({ indicator }) {
    const vague = vagueDeadline(indicator);
    if (vague === undefined) return;
    const place = { data: { value: indicator.target.text }, at: indicator.target.at };
    if (vague === "year") yield { message: "year", severity: "info", ...place };
    else yield { message: "words", ...place };
  },
});
