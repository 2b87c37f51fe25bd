import type { CarriedTable } from "../../app/carry-over-tables";
import type { CarriableTable } from "../../app/list-carriable-tables";
import type { CarryOverOptions } from "../../core/carry-over/carry-over";
import { fail, ok, type Result } from "../../core/result/result";
import { typedAmount } from "../model/typed-amount";

/** What the user chooses; what is undefined follows the tables. */
export interface CarryChoices {
  /** As typed. */
  readonly year: string | undefined;
  readonly targets: CarryOverOptions["targets"];
  /** Ticks changed by hand, by key. */
  readonly ticks: ReadonlyMap<string, boolean>;
  /** New budgets as typed, by key. */
  readonly budgets: ReadonlyMap<string, string>;
}

export const startChoices: CarryChoices = { year: undefined, targets: "previous-column", ticks: new Map(), budgets: new Map() };

export const carriedKey = ({ sheet, position }: CarriableTable): string => `${position} ${sheet}`;

export const nameOf = ({ projectName, heading, sheet }: CarriableTable): string =>
  [projectName, heading, sheet].find((text) => text !== "") ?? "";

/** The last year that a table states. */
export const latestYear = (tables: readonly CarriableTable[]): number | undefined =>
  tables.reduce<number | undefined>(
    (latest, { year }) => (year === undefined || (latest !== undefined && latest > year) ? latest : year),
    undefined,
  );

/** The year as typed, else the one after the last. */
export const yearText = ({ year }: CarryChoices, tables: readonly CarriableTable[]): string => {
  const latest = latestYear(tables);
  return year ?? (latest === undefined ? "" : String(latest + 1));
};

/** Ticked unless unticked: the tables of the last year, and those without a year. */
export const isTicked = (table: CarriableTable, { ticks }: CarryChoices, latest: number | undefined): boolean =>
  ticks.get(carriedKey(table)) ?? (table.year === undefined || table.year === latest);

export type CarryProblem =
  | { readonly kind: "no-year" }
  | { readonly kind: "same-year"; readonly project: string; readonly year: number }
  | { readonly kind: "no-amount"; readonly key: string; readonly text: string };

export interface Carrying {
  readonly year: number;
  readonly tables: readonly CarriedTable[];
}

const carried = (table: CarriableTable, { budgets }: CarryChoices): CarriedTable => {
  const total = typedAmount(budgets.get(carriedKey(table)) ?? "");
  return { sheet: table.sheet, position: table.position, ...(total === undefined ? {} : { budget: { total, fiscal: total } }) };
};

/** What is asked for, or what is wrong with it. */
export const readChoices = (choices: CarryChoices, tables: readonly CarriableTable[]): Result<Carrying, CarryProblem> => {
  const typed = yearText(choices, tables).normalize("NFKC").trim();
  if (!/^20\d{2}$/.test(typed)) return fail({ kind: "no-year" });
  const year = Number(typed);
  const latest = latestYear(tables);
  const chosen = tables.filter((table) => isTicked(table, choices, latest));
  const same = chosen.find((table) => table.year === year);
  if (same) return fail({ kind: "same-year", project: nameOf(same), year });
  const wrong = chosen
    .map((table) => ({ key: carriedKey(table), text: choices.budgets.get(carriedKey(table)) ?? "" }))
    .find(({ text }) => Number.isNaN(typedAmount(text)));
  return wrong ? fail({ kind: "no-amount", ...wrong }) : ok({ year, tables: chosen.map((table) => carried(table, choices)) });
};
