import { fieldEdit } from "../../edits/field-edit";
import { defineRule } from "../../lint/rule";
import { groupBy } from "../../result/group-by";
import { squeeze } from "../../sheet/clean-text";
import { kindOf } from "../../table/model/indicator-kind";
import type { Field } from "../../table/model/field";
import type { Indicator } from "../../table/model/target-table";

interface Term {
  readonly sheet: string;
  readonly name: Field;
}

/** One spelling for words that mean the same in the name of an indicator. */
const conceptOf = ({ name }: Indicator): string =>
  squeeze(name.text)
    .replace(/费用$/u, "费")
    .replace(/(?:个数|件数|总数)$/u, "数量")
    .replace(/购买|采购/gu, "购置")
    .replace(/需求|工作|情况|的/gu, "")
    .replace(/满意程度$/u, "满意度")
    .replace(/及时性$/u, "及时率");

const groupTerms = (
  tables: readonly { readonly sheet: string; readonly indicators: readonly Indicator[] }[],
): readonly (readonly Term[])[] => {
  const rows = tables.flatMap(({ sheet, indicators }) =>
    indicators.filter(({ name }) => name.text !== "").map((indicator) => ({ sheet, name: indicator.name, indicator })),
  );
  return [...groupBy(rows, ({ indicator }) => `${kindOf(indicator) ?? ""}/${conceptOf(indicator)}`).values()];
};

export const termInconsistent = defineRule({
  id: "term-inconsistent",
  family: "wording",
  scope: "workbook",
  severity: "info",
  runs: "on-request",
  fixes: "review",
  title: "同簿用词不一",
  why: "同一件事两种写法，跨表汇总时会被当成两个指标。",
  sources: ["实务判断"],
  messages: { differs: "同一概念在不同表写法不同：{list}，建议统一。" },
  examples: {
    good: [{ settings: { rules: { "term-inconsistent": "on" } }, other: {} }],
    bad: [
      {
        settings: { rules: { "term-inconsistent": "on" } },
        rows: [{ level1: "产出指标", level2: "成本指标", name: "邮寄费用", description: "全年邮寄支出", target: "≤16万元" }],
        other: { rows: [{ level1: "产出指标", level2: "成本指标", name: "邮寄费", description: "全年邮寄支出", target: "≤20万元" }] },
      },
    ],
  },
  *check({ tables }) {
    for (const terms of groupTerms(tables)) {
      const spellings = [...new Map(terms.map((term) => [squeeze(term.name.text), term])).keys()];
      const [first, odd] = [terms[0], terms.find(({ name }) => squeeze(name.text) !== spellings[0])];
      if (spellings.length < 2 || !first || !odd) continue;
      yield {
        message: "differs",
        data: { list: spellings.map((spelling) => `“${spelling}”`).join("、") },
        at: odd.name.at,
        sheet: odd.sheet,
        related: terms.filter((term) => term !== odd).map(({ sheet, name }) => ({ sheet, at: name.at })),
        fixes: spellings.map((spelling) => ({
          safety: "review" as const,
          label: `统一为“${spelling}”`,
          edits: terms.filter(({ name }) => squeeze(name.text) !== spelling).map(({ sheet, name }) => fieldEdit(sheet, name, spelling)),
        })),
      };
    }
  },
});
