import { defineRule } from "../../lint/rule";
import { fieldEdit } from "../../lint/field-edit";
import { squeeze } from "../../sheet/clean-text";
import { canonicalLevel2 } from "../../table/classification";
import type { Indicator } from "../../table/target-table";
import { inStyleOf } from "./place-row";

/** The cell with the name in place of the alias, whatever stands around it (`环境效益指标(10分)`). */
const renamed = ({ level2 }: Indicator, name: string): string =>
  squeeze(level2.raw) === squeeze(level2.text) || !level2.raw.includes(level2.text) ? name : level2.raw.replace(level2.text, name);

export const level2Alias = defineRule({
  id: "level2-alias",
  family: "classification",
  scope: "indicator",
  severity: "info",
  default: "on",
  title: "二级指标用了别名",
  why: "同一类指标各表叫法不同，汇总时会被当成两类。",
  source: "公开的项目支出绩效目标表（“环境效益指标”“产出数量指标”）",
  messages: { alias: "二级指标“{value}”建议统一为“{canon}”。" },
  examples: {
    good: [{}],
    bad: [{ rows: [{ level1: "效益指标", level2: "环境效益指标", name: "单位面积能耗下降率", description: "较上年下降的比例", target: "≥2%" }] }],
  },
  *check({ table, indicator }) {
    const { level2 } = indicator;
    const known = canonicalLevel2(level2.text);
    if (!level2.own || !known?.alias) return;
    const canon = inStyleOf(level2.text, known.name);
    yield {
      message: "alias",
      data: { value: level2.text, canon },
      at: level2.at,
      fixes: [{ safety: "safe", label: `改为“${canon}”`, edits: [fieldEdit(table.sheet, level2, renamed(indicator, canon))] }],
    };
  },
});
