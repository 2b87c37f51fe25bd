import { defineRule } from "../../lint/rule";
import { squeeze } from "../../sheet/clean-text";
import { kindOf, level1Of } from "../../table/model/indicator-kind";
import type { Indicator } from "../../table/model/target-table";
import { deleteRow } from "./parts/delete-row";

const keyOf = (indicator: Indicator): string =>
  `${level1Of(indicator) ?? ""}/${kindOf(indicator) ?? squeeze(indicator.level2.text)}/${squeeze(indicator.name.text)}`;

export const duplicateIndicator = defineRule({
  id: "duplicate-indicator",
  family: "classification",
  scope: "table",
  severity: "error",
  fixes: "review",
  title: "指标重复",
  why: "同一指标写两遍会重复计分，两行的指标值不同时更不知以哪一行为准。",
  sources: ["实务判断"],
  messages: { duplicate: "“{name}”与第{number}条重复，请删除一条，或在名称中写明各指什么。" },
  examples: {
    good: [{}],
    bad: [
      {
        rows: [
          { level1: "产出指标", level2: "数量指标", name: "邮寄数量", description: "寄出的文书件数", target: "≥16000件" },
          { level1: "", level2: "数量指标", name: "邮寄数量", description: "寄出的信函件数", target: "≥2000件" },
        ],
      },
    ],
  },
  *check({ table }) {
    const first = new Map<string, Indicator>();
    for (const indicator of table.indicators) {
      if (indicator.name.text === "") continue;
      const known = first.get(keyOf(indicator));
      if (!known) first.set(keyOf(indicator), indicator);
      // Both halves of one row are mid-term and year, not two indicators.
      if (!known || known.row === indicator.row) continue;
      yield {
        message: "duplicate",
        data: { name: indicator.name.text, number: known.number },
        at: indicator.name.at,
        indicator: indicator.number,
        related: [{ sheet: table.sheet, at: known.name.at }],
        fixes: deleteRow(table, indicator),
      };
    }
  },
});
