import { defineRule } from "../../lint/rule";
import { rows } from "../../lint/rule-option";
import type { LibraryIndicator } from "../../library/project-types/library-indicator";
import { bigramSimilarity } from "../../library/similar-text";
import type { TargetTable } from "../../table/model/target-table";
import { atTable } from "../parts/at-table";
import { suggestRows } from "../parts/insert-indicator";
import { isClassified, standsUnder } from "../../table/model/stands-under";

const SUGGESTIONS = 3;
/** Names closer than this are taken for the same indicator. */
const ALIKE = 0.6;

const isNewTo =
  ({ indicators }: TargetTable) =>
  ({ name }: LibraryIndicator): boolean =>
    !indicators.some((indicator) => bigramSimilarity(indicator.name.text, name) >= ALIKE);

export const indicatorCountLow = defineRule({
  id: "indicator-count-low",
  family: "structure",
  scope: "table",
  severity: "warning",
  waitsForContent: true,
  review: "指标科学性",
  fixes: "review",
  options: { minIndicators: rows(6, 200), minOutputs: rows(3, 200) },
  title: "指标过少",
  why: "指标太少，难以反映项目做了什么、效果如何。",
  sources: [{ from: "公开的编制要求", what: "三级指标不少于3个" }, "实务判断"],
  messages: {
    total: "本表仅{n}条指标，难以全面反映项目绩效，请从主要任务和效果中补充。",
    output: "产出指标仅{n}条，难以全面反映项目做了什么，请按主要任务补充。",
  },
  examples: {
    good: [{}],
    bad: [
      { rows: [{ level1: "产出指标", level2: "数量指标", name: "法律文书邮寄数量", description: "寄出的文书件数", target: "≥16000件" }] },
    ],
  },
  *check(context, { minIndicators, minOutputs }) {
    const { table } = context;
    if (!table.header) return;
    const total = table.indicators.length;
    const outputs = table.indicators.filter((indicator) => standsUnder(indicator) === "output").length;
    const fixes = suggestRows(context, isNewTo(table), SUGGESTIONS);
    if (total < minIndicators) yield { message: "total", data: { n: total }, ...atTable(table), fixes };
    else if (isClassified(table) && outputs < minOutputs) yield { message: "output", data: { n: outputs }, ...atTable(table), fixes };
  },
});
