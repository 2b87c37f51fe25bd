import { defineRule } from "../../lint/rule";
import { rows } from "../../lint/rule-option";
import { atTable } from "../parts/at-table";

export const indicatorCountHigh = defineRule({
  id: "indicator-count-high",
  family: "structure",
  scope: "table",
  severity: "info",
  review: "指标科学性",
  options: { maxIndicators: rows(25, 500) },
  title: "指标过多",
  why: "指标条数过多会冲淡重点，年底自评也难以逐条取数。",
  sources: ["财预101号", "公开的审核意见"],
  messages: { many: "本表共{n}条指标，建议精简为能体现主要产出和核心效果的指标。" },
  examples: {
    good: [{}],
    bad: [
      {
        settings: { rules: {} },
        rows: Array.from({ length: 26 }, (_, index) => ({
          level1: index === 0 ? "产出指标" : "",
          level2: "数量指标",
          name: `巡查点位${"甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥天地玄黄"[index] ?? ""}次数`,
          description: "全年巡查次数",
          target: "≥12次",
        })),
      },
    ],
  },
  *check({ table }, { maxIndicators }) {
    const n = table.indicators.length;
    if (n > maxIndicators) yield { message: "many", data: { n }, ...atTable(table) };
  },
});
