import { defineRule } from "../../lint/rule";
import { fieldEdit } from "../../lint/field-edit";
import type { Fix } from "../../lint/finding";
import { canonicalLevel1, canonicalLevel2, parentOf } from "../../table/classification";
import type { Indicator } from "../../table/target-table";
import { level1Name } from "../structure/stands-under";
import { nearestNames } from "./nearest-name";
import { withoutNumbering } from "./numbered-label";
import { inStyleOf } from "./place-row";

const rename = (sheet: string, { level1 }: Indicator, names: readonly string[], safety: Fix["safety"]): readonly Fix[] =>
  names.map((name) => {
    const text = inStyleOf(level1.text, name);
    return { safety, label: `改为“${text}”`, edits: [fieldEdit(sheet, level1, text)] };
  });

export const level1Unknown = defineRule({
  id: "level1-unknown",
  family: "classification",
  scope: "indicator",
  severity: "error",
  default: "on",
  title: "一级指标名称不规范",
  why: "汇总和评分按一级指标归类，名称不在名单里的行会被漏掉。",
  source: "《中央部门预算绩效目标管理办法》（财预〔2015〕88号）；《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》（财预〔2021〕101号）",
  messages: {
    unknown: "“{value}”不是有效的一级指标，请改为{list}之一。",
    level2: "“{value}”是二级指标，一级指标应为“{l1}”。",
    alias: "一级指标“{value}”是旧称，建议统一为“{l1}”。",
    input: "“{value}”是旧的评价口径，绩效目标表应从产出、效益、满意度设置指标，请改为产出指标或删除。",
  },
  examples: {
    good: [{}, { rows: [{ level1: "产出", level2: "数量", name: "法律文书邮寄数量", description: "寄出的文书件数", target: "≥16000件" }] }],
    bad: [
      { rows: [{ level1: "过程结果", level2: "数量指标", name: "法律文书邮寄数量", description: "寄出的文书件数", target: "≥16000件" }] },
      { rows: [{ level1: "项目完成指标", level2: "数量指标", name: "法律文书邮寄数量", description: "寄出的文书件数", target: "≥16000件" }] },
    ],
  },
  *check({ table, layout, indicator }) {
    const { level1 } = indicator;
    if (!level1.own || level1.text === "" || table.header?.columns.level2 === undefined) return;
    const data = { value: level1.text };
    const known = canonicalLevel1(withoutNumbering(level1.text));
    if (known?.kind === "input") return yield { message: "input", data, at: level1.at, severity: "warning" };
    if (known?.alias) {
      const fixes = rename(table.sheet, indicator, [known.name], "safe");
      return yield { message: "alias", data: { ...data, l1: known.name }, at: level1.at, severity: "info", fixes };
    }
    if (known) return;
    const second = canonicalLevel2(withoutNumbering(level1.text));
    if (second) {
      const l1 = level1Name(layout, parentOf(second.kind));
      return yield { message: "level2", data: { ...data, l1 }, at: level1.at, fixes: rename(table.sheet, indicator, [l1], "review") };
    }
    const names = layout.scheme.map(({ name }) => name);
    const own = canonicalLevel2(indicator.level2.text);
    const likely = own ? [level1Name(layout, parentOf(own.kind))] : nearestNames(level1.text, names);
    const fixes = rename(table.sheet, indicator, likely, "review");
    return yield { message: "unknown", data: { ...data, list: names.map((name) => `“${name}”`).join("") }, at: level1.at, fixes };
  },
});
