import { budgetFen } from "../../cost/budget-amount";
import { amountText } from "../../money/amount-text";
import { fenToWan } from "../../money/fen";
import { defineRule } from "../../lint/rule";
import { squeeze } from "../../sheet/clean-text";
import type { TargetTable } from "../../table/model/target-table";
import { sameOccasion } from "./parts/same-unit";

const TOTAL_NAME = /^(?:部门|单位|项目|项目支出|全部项目|各项目)*(?:合计|总计|汇总)$/u;

/** A table that stands for all the others: its title says 汇总表, or its project is 合计. */
const isSummary = ({ heading, projectName }: TargetTable): boolean =>
  /汇总表?$/u.test(squeeze(heading?.text ?? "")) || TOTAL_NAME.test(squeeze(projectName?.text ?? ""));

/** Two decimals of 万元 may round away half of the last one in every table. */
const ROUNDING_FEN = 5_000;

export const deptTotalMismatch = defineRule({
  id: "dept-total-mismatch",
  family: "workbook",
  scope: "workbook",
  severity: "error",
  review: "资金匹配性",
  title: "与汇总表不符",
  why: "各项目之和对不上汇总表，必有一张表的预算数写错或漏报。",
  sources: ["实务判断"],
  messages: { total: "各表预算数合计{sum}万元，与汇总表{total}万元不符，相差{gap}万元，请逐表核对。" },
  examples: {
    good: [{ other: { fields: { heading: "项目支出绩效目标汇总表", projectName: "合计", total: "31.00" } } }],
    bad: [{ other: { fields: { heading: "项目支出绩效目标汇总表", projectName: "合计", total: "35.00" } } }],
  },
  *check({ tables }) {
    for (const summary of tables.filter(isSummary)) {
      const total = budgetFen(summary);
      const parts = tables.filter((table) => !isSummary(table) && sameOccasion(table, summary));
      const amounts = parts.flatMap((table) => budgetFen(table) ?? []);
      // Without every part the sum means nothing.
      if (total === undefined || !summary.budget.total || parts.length === 0 || amounts.length < parts.length) continue;
      const sum = amounts.reduce((added, amount) => added + amount, 0);
      if (Math.abs(sum - total) <= ROUNDING_FEN * parts.length) continue;
      yield {
        message: "total",
        data: { sum: amountText(fenToWan(sum)), total: amountText(fenToWan(total)), gap: amountText(fenToWan(Math.abs(sum - total))) },
        at: summary.budget.total.at,
        sheet: summary.sheet,
        related: parts.flatMap(({ sheet, budget }) => (budget.total ? [{ sheet, at: budget.total.at }] : [])),
      };
    }
  },
});
