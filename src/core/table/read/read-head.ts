import { defined } from "../../result/defined";
import { trimEnds } from "../../sheet/clean-text";
import { textAt } from "../../sheet/sheet-snapshot";
import { fieldAt, filledColumns } from "./cell-field";
import { bestHit, headHits, labelValue, type HeadHit, type SheetView } from "./head-cells";
import { readBudget } from "./read-budget";
import { readGoals } from "./read-goals";
import { readPurpose } from "./read-purpose";
import type { Field } from "../model/field";
import type { HeadFields } from "../model/head-field";
import type { TargetTable } from "../model/target-table";
import type { MoneyUnit } from "../../money/money-unit";
import { isHeading, moneyUnitInLabel, moneyUnitOf, unitLineOf, yearIn } from "./title-line";

/** What stands above the indicators. */
export type Head = HeadFields & Pick<TargetTable, "goals" | "year">;

export interface HeadRows {
  readonly first: number;
  /** Last row before the indicator header. */
  readonly last: number;
  /** Unit the layout reads amounts in when the sheet states none. */
  readonly usualUnit: MoneyUnit;
}

/** Title, unit line and money unit, and the texts above the project's name, which may tell the year. */
const readTitle = ({ sheet }: SheetView, { first, last }: HeadRows, labelled: number) => {
  let heading: Field | undefined;
  let unitLine: TargetTable["unitLine"];
  let moneyUnit: TargetTable["moneyUnit"];
  const above: string[] = [];
  for (let row = first; row <= last; row += 1) {
    for (const column of filledColumns(sheet, row, 40)) {
      const at = { row, column };
      const text = textAt(sheet, at);
      const unit = moneyUnitOf(text);
      if (unit) moneyUnit ??= { ...fieldAt(sheet, at), unit };
      if (row >= labelled) continue;
      if (!unit) above.push(text);
      if (isHeading(text)) heading ??= fieldAt(sheet, at);
      const code = unitLineOf(text);
      if (code) unitLine ??= { ...fieldAt(sheet, at), ...code };
    }
  }
  return { heading, unitLine, moneyUnit, above };
};

/** The budget unit of a label (预算单位、实施单位); the code where it is written with the name. */
const unitFromLabel = (view: SheetView, hits: readonly HeadHit[]): TargetTable["unitLine"] => {
  const label = bestHit(hits, "unitName");
  const field = label && labelValue(view, label);
  if (!field || field.text === "") return undefined;
  return { ...field, ...(unitLineOf(field.text) ?? { code: "", name: trimEnds(field.text) }) };
};

const unitFromLabels = ({ sheet }: SheetView, hits: readonly HeadHit[]): TargetTable["moneyUnit"] => {
  for (const { hit } of hits) {
    const unit = moneyUnitInLabel(textAt(sheet, hit));
    if (unit) return { ...fieldAt(sheet, hit), unit };
  }
  return undefined;
};

/** Budget year: title first, then the lines around it, project name, the labels of the year's goals (handbook 3.G). */
const yearOf = (
  head: Pick<Head, "heading" | "projectName">,
  above: readonly string[],
  hits: readonly HeadHit[],
  view: SheetView,
): number | undefined => {
  const labels = hits.filter(({ role }) => role === "annualGoal").map(({ hit }) => textAt(view.sheet, hit));
  for (const text of [head.heading?.text ?? "", ...above, head.projectName?.text ?? "", ...labels]) {
    const year = yearIn(text);
    if (year !== undefined) return year;
  }
  return undefined;
};

/** What stands above the indicators: title, unit, project, budget, purpose, goals, year; a field whose label is not there is missing (handbook 1.2). */
export const readHead = (view: SheetView, rows: HeadRows): Head => {
  const hits = headHits(view, rows.first, rows.last);
  const labelled = hits.find(({ role }) => role !== "attribute" && role !== "unitName")?.hit.row ?? rows.last + 1;
  const title = readTitle(view, rows, labelled);
  const unitLine = title.unitLine ?? unitFromLabel(view, hits);
  const moneyUnit = title.moneyUnit ?? unitFromLabels(view, hits);
  const name = bestHit(hits, "projectName");
  const projectName = name && labelValue(view, name);
  const goals = readGoals(view, hits, rows.last);
  const purpose = readPurpose(view, hits, rows.last);
  const year = yearOf(defined({ heading: title.heading, projectName }), title.above, hits, view);
  return {
    ...defined({ heading: title.heading, unitLine, moneyUnit, projectName, purpose, goalCell: goals?.cell, year }),
    budget: readBudget(view, hits, { stated: moneyUnit?.unit, used: moneyUnit?.unit ?? rows.usualUnit }),
    goals: goals?.goals ?? [],
  };
};
