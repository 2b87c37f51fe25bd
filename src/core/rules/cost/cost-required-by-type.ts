import { isBudgetCost } from "../../cost/cost-amount";
import { defineRule } from "../../lint/rule";
import { suggestRows } from "../parts/insert-indicator";

/** 基建、大型修缮、购置 (handbook 2.2). */
const REQUIRED = ["equipment-purchase", "it-build", "repair"];
const MOST_SUGGESTIONS = 2;

export const costRequiredByType = defineRule({
  id: "cost-required-by-type",
  family: "cost",
  scope: "table",
  severity: "warning",
  runs: { layout: ({ scheme }) => scheme.some(({ name }) => name === "成本指标") },
  fixes: "review",
  title: "该类项目必设成本",
  why: "工程基建、大型修缮和购置类项目必须设置成本指标，其他项目逐步推广。",
  sources: ["财预101号"],
  messages: { missing: "“{type}”类项目应设置成本指标，请补充单位成本或分项成本。" },
  examples: {
    good: [{ settings: { layout: "mof-101" } }],
    bad: [
      {
        settings: { layout: "mof-101" },
        fields: { projectName: "台式机设备购置项目", purpose: "用于购置办公台式机设备" },
        rows: [{ level1: "产出指标", level2: "数量指标", name: "购置设备数量", target: "≥20台" }],
      },
    ],
  },
  *check(context) {
    const { table, projectType } = context;
    if (!table.header || !projectType || !REQUIRED.includes(projectType.id)) return;
    if (table.indicators.length === 0 || table.indicators.some(isBudgetCost)) return;
    yield {
      message: "missing",
      data: { type: projectType.title },
      at: table.header.at,
      marked: false,
      fixes: suggestRows(context, (_indicator, kind) => kind === "cost", MOST_SUGGESTIONS),
    };
  },
});
