import { defined } from "../result/defined";
import { canonicalLevel1 } from "../table/model/classification";
import type { Indicator, TargetTable } from "../table/model/target-table";
import { printTarget } from "../target/print-target";
import { COLUMN_PROMPTS } from "../templates/column-prompts";
import { formSheet, type FormLayout } from "../templates/form-sheet";
import { MOF_101 } from "../templates/mof-101";
import { MOF_2022 } from "../templates/mof-2022";
import type { RequestedBudget, RequestedIndicator } from "../templates/project-request";
import type { SheetSpec } from "../sheet-spec/sheet-spec";
import { TJ_2023 } from "../templates/tj-2023";
import { shiftYears } from "./shift-years";

export interface CarryOverOptions {
  /** Budget year of the new table. */
  readonly year: number;
  /** What becomes of last year's targets: a grey column beside the empty new ones, or nothing. */
  readonly targets: "previous-column" | "cleared";
  /** The new year's budget in the table's money unit; without it the amounts are left empty. */
  readonly budget?: RequestedBudget;
  readonly fontName?: string;
}

const PREVIOUS_WIDTH = 14;

const withPrevious = (layout: FormLayout): FormLayout => ({
  ...layout,
  columns: [
    ...layout.columns,
    { role: "previous", label: "上年值", first: layout.widths.length, span: 1, prompt: COLUMN_PROMPTS.previous },
  ],
  widths: [...layout.widths, PREVIOUS_WIDTH],
});

/** The form nearest to the table's own: with cost as 一级指标 where the table has it so. */
const formOf = ({ layout, indicators }: TargetTable): FormLayout => {
  if (layout === "mof-2022") return MOF_2022;
  if (layout === "mof-101") return MOF_101;
  return indicators.some(({ level1 }) => canonicalLevel1(level1.text)?.kind === "cost") ? MOF_101 : TJ_2023;
};

/** The target as one text, split columns joined. */
const lastTarget = ({ operator, unit, target, value }: Indicator): string => ((operator ?? unit) ? printTarget(value) : target.text);

const weightOf = ({ weight }: Indicator): { readonly weight?: number } => {
  const number = Number(weight?.text.replace(/[%分]$/, ""));
  return weight === undefined || weight.text === "" || Number.isNaN(number) ? {} : { weight: number };
};

const carriedRow = (indicator: Indicator, shift: (text: string) => string, targets: CarryOverOptions["targets"]): RequestedIndicator => ({
  level1: indicator.level1.text,
  level2: indicator.level2.text,
  name: shift(indicator.name.text),
  description: shift(indicator.description?.text ?? ""),
  target: "",
  ...weightOf(indicator),
  ...(targets === "previous-column" ? { previous: lastTarget(indicator) } : {}),
  pending: true,
});

/** Last year's table as this year's draft: years moved in title, name, purpose, goals and indicators, targets to be set anew (handbook 6.7). Columns our forms do not have are left behind. */
export const carryOver = (table: TargetTable, options: CarryOverOptions): SheetSpec => {
  const { year, targets, budget = {}, fontName } = options;
  const from = table.year;
  const shift = (text: string): string => (from === undefined ? text : shiftYears(text, from, year));
  const form = formOf(table);
  return formSheet(
    {
      projectName: shift(table.projectName?.text ?? ""),
      unitCode: table.unitLine?.code ?? "",
      unitName: table.unitLine?.name ?? "",
      ...defined({ moneyUnit: table.moneyUnit?.unit }),
      budget,
      purpose: shift(table.purpose?.text ?? ""),
      goals: table.goals.map(({ text }) => shift(text)),
      indicators: table.indicators.map((indicator) => carriedRow(indicator, shift, targets)),
      ...(table.heading ? { heading: shift(table.heading.text) } : {}),
      ...defined({ fontName }),
    },
    targets === "previous-column" ? withPrevious(form) : form,
  );
};
