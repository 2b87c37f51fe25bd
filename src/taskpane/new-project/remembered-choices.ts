import type { BudgetUnit } from "../../app/find-budget-unit";
import { templateById } from "../../core/templates";
import { plannedRows, type WizardState } from "./wizard-state";

export const CHOICES_KEY = "new-project";

const textOf = (stored: unknown, key: string): string => {
  const value: unknown = typeof stored === "object" && stored !== null ? Reflect.get(stored, key) : "";
  return typeof value === "string" ? value : "";
};

/** What is kept of a form for the next one: the unit and how the rows are made. */
export const choicesOf = ({ unitCode, unitName, template, filling, targets }: WizardState): Readonly<Record<string, string>> => ({
  unitCode,
  unitName,
  template,
  filling,
  targets,
});

/** The start of a form: last time's choices, the unit of the workbook's tables where there are any. */
export const startOf = (stored: unknown, unit: BudgetUnit | undefined): Partial<WizardState> => {
  const template = templateById(textOf(stored, "template"));
  return {
    unitCode: unit?.unitCode ?? textOf(stored, "unitCode"),
    unitName: unit?.unitName ?? textOf(stored, "unitName"),
    filling: textOf(stored, "filling") === "prefilled" ? "prefilled" : "blank",
    targets: textOf(stored, "targets") === "empty" ? "empty" : "typical",
    ...(template ? { template: template.id, rows: plannedRows(template) } : {}),
  };
};
