import { defineRule } from "../../lint/rule";
import { canonicalLevel2 } from "../../table/model/classification";
import { inStyleOf } from "./parts/place-row";
import { renameLevel } from "./parts/rename-level";

export const level2Alias = defineRule({
  id: "level2-alias",
  family: "classification",
  scope: "indicator",
  severity: "info",
  fixes: "safe",
  title: "二级指标用了别名",
  why: "同一类指标各表叫法不同，汇总时会被当成两类。",
  sources: [{ from: "公开的目标表", what: "“环境效益指标”“产出数量指标”" }],
  messages: { alias: "二级指标“{value}”建议统一为“{canon}”。" },
  examples: {
    good: [{}],
    bad: [
      {
        rows: [{ level1: "效益指标", level2: "环境效益指标", name: "单位面积能耗下降率", description: "较上年下降的比例", target: "≥2%" }],
      },
    ],
  },
  *check({ table, indicator }) {
    const { level2 } = indicator;
    const known = canonicalLevel2(level2.text);
    if (!level2.own || !known?.alias) return;
    yield {
      message: "alias",
      data: { value: level2.text, canon: inStyleOf(level2.text, known.name) },
      at: level2.at,
      fixes: renameLevel(table.sheet, level2, [known.name], "safe"),
    };
  },
});
