import { defineRule } from "../../lint/rule";
import type { LibraryIndicator } from "../../library/project-types/library-indicator";
import type { IndicatorKind, Level1Kind } from "../../table/model/classification";
import { kindOf, level1Of } from "../../table/model/indicator-kind";
import type { Layout } from "../../table/model/layout";
import type { TargetTable } from "../../table/model/target-table";
import { atTable } from "../parts/at-table";
import { insertIndicator, suggestRows } from "../parts/insert-indicator";
import { BENEFIT_KINDS, isBenefit, isClassified, level1Name, standsUnder } from "../../table/model/stands-under";

type Required = Extract<Level1Kind, "output" | "benefit" | "satisfaction">;

const FIRST_LEVEL2: Readonly<Record<Required, string>> = {
  output: "数量指标",
  benefit: "社会效益指标",
  satisfaction: "服务对象满意度指标",
};
const SUGGESTED: Readonly<Record<Required, readonly IndicatorKind[]>> = {
  output: ["quantity"],
  benefit: BENEFIT_KINDS,
  satisfaction: ["satisfaction"],
};
/** Layouts under which a project without the public as its customer needs no satisfaction (handbook 2.2). */
const SATISFACTION_BY_NEED = ["mof-101", "mof-2022"];

const has = ({ indicators }: TargetTable, required: Required): boolean =>
  indicators.some((indicator) => {
    if (level1Of(indicator) === required) return true;
    if (required === "output") return standsUnder(indicator) === "output";
    return required === "benefit"
      ? isBenefit(indicator)
      : kindOf(indicator) === "satisfaction" || indicator.named.matters.has("satisfaction");
  });

const severityOf = (required: Required, layout: Layout): "error" | "warning" | "info" => {
  if (required !== "satisfaction") return "error";
  return SATISFACTION_BY_NEED.includes(layout.id) ? "info" : "warning";
};

export const level1RequiredMissing = defineRule({
  id: "level1-required-missing",
  family: "structure",
  scope: "table",
  severity: "error",
  waitsForContent: true,
  review: "指标科学性",
  decisive: true,
  fixes: "review",
  title: "缺少必设一级指标",
  why: "绩效目标要同时说清做了什么（产出）、带来什么（效益）、服务对象怎么看（满意度）。",
  sources: ["中发34号", "公开的审核要求"],
  messages: { missing: "缺少“{l1}”，请至少补一条。" },
  examples: {
    good: [{}],
    bad: [
      { rows: [{ level1: "产出指标", level2: "数量指标", name: "法律文书邮寄数量", description: "寄出的文书件数", target: "≥16000件" }] },
    ],
  },
  *check(context) {
    const { table, layout } = context;
    if (!isClassified(table)) return;
    for (const required of ["output", "benefit", "satisfaction"] as const) {
      if (has(table, required)) continue;
      const wanted = (_: LibraryIndicator, kind: IndicatorKind): boolean => SUGGESTED[required].includes(kind);
      const blank = insertIndicator(context, { level1: required, level2: FIRST_LEVEL2[required] });
      yield {
        message: "missing",
        data: { l1: level1Name(layout, required) },
        severity: severityOf(required, layout),
        ...atTable(table),
        fixes: [...suggestRows(context, wanted, 2), ...(blank ? [blank] : [])],
      };
    }
  },
});
