import type { Fix } from "../../edits/fix";
import { defineRule, type IndicatorSubject, type TableContext } from "../../lint/rule";
import { canonicalLevel2 } from "../../table/model/classification";
import { kindOf, level1Of } from "../../table/model/indicator-kind";
import type { Indicator } from "../../table/model/target-table";
import { placeEdits, type Place } from "./parts/place-row";
import { hasCostLevel1 } from "./parts/scheme-of";

type Mismatch = "alone" | "under" | "name";

/** The place that the layout has for the row, where it is not the row's. */
const mismatch = ({ layout }: TableContext, indicator: Indicator): Mismatch | undefined => {
  if (kindOf(indicator) !== "cost" && level1Of(indicator) !== "cost") return undefined;
  if (hasCostLevel1(layout)) return level1Of(indicator) === "output" ? "alone" : undefined;
  if (level1Of(indicator) === "cost") return "under";
  return canonicalLevel2(indicator.level2.text)?.name === "成本指标" ? undefined : "name";
};

const PLACES: Readonly<Record<Mismatch, Place>> = {
  alone: { level1: "cost", level2: "经济成本指标" },
  under: { level1: "output", level2: "成本指标" },
  name: { level1: "output", level2: "成本指标" },
};

/** All rows at once: one by one, rows that follow each other would undo what the one above has done. */
const batch = (subject: IndicatorSubject, kind: Mismatch): readonly Fix[] => {
  const rows = subject.table.indicators.filter((row) => mismatch(subject, row) === kind);
  const edits = rows.flatMap((row) => placeEdits(subject, row, PLACES[kind], (next) => rows.includes(next)));
  return edits.length === 0 ? [] : [{ safety: "review", label: `本表${rows.length}条成本指标全部改层级`, edits }];
};

export const costLayoutMismatch = defineRule({
  id: "cost-layout-mismatch",
  family: "classification",
  scope: "indicator",
  severity: "info",
  // Both places are accepted until a layout is chosen; of the recognised ones only 101号 demands its own (handbook 7 #11).
  runs: { layout: (layout, chosen) => chosen || layout.id === "mof-101" },
  fixes: "review",
  title: "成本指标层级与版式不符",
  why: "101号版式把成本列为一级指标，88号版式列在产出指标下；层级不对，导入和汇总会错位。",
  sources: ["财预101号", "财预88号"],
  messages: {
    alone: "“{name}”写在产出指标下，所选版式中成本是一级指标，请改为“成本指标—经济成本指标”（或社会成本、生态环境成本指标）。",
    under: "“{name}”写在一级指标“{l1}”下，所选版式中成本属于产出指标，请改为“产出指标—成本指标”。",
    name: "“{l2}”是101号版式的名称，所选版式中应写“成本指标”。",
  },
  examples: {
    good: [{}, { settings: { layout: "tj-2023" } }],
    bad: [{ settings: { layout: "mof-101" } }],
  },
  *check(subject) {
    const { indicator } = subject;
    const found = mismatch(subject, indicator);
    if (!found) return;
    yield {
      message: found,
      data: { name: indicator.name.text, l1: indicator.level1.text, l2: indicator.level2.text },
      at: indicator.level2.at,
      fixes: batch(subject, found),
    };
  },
});
