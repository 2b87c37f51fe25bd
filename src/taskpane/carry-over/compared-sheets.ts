import type { CarriableTable } from "../../app/list-carriable-tables";
import { latestYear } from "./carry-choices";

/** Which side of 年度对比 a sheet is on. */
export type ComparedAs = "none" | "previous" | "current";

export const COMPARED_AS: readonly ComparedAs[] = ["none", "previous", "current"];

const byYear = (year: number | undefined, latest: number | undefined): ComparedAs => {
  if (year === undefined || latest === undefined) return "none";
  return year === latest ? "current" : year === latest - 1 ? "previous" : "none";
};

/** Every sheet with tables, by the year its tables state unless the user says otherwise. */
export const comparedSheets = (
  tables: readonly CarriableTable[],
  chosen: ReadonlyMap<string, ComparedAs>,
): ReadonlyMap<string, ComparedAs> => {
  const latest = latestYear(tables);
  const sheets = [...new Set(tables.map(({ sheet }) => sheet))];
  return new Map(
    sheets.map((sheet) => [sheet, chosen.get(sheet) ?? byYear(latestYear(tables.filter((table) => table.sheet === sheet)), latest)]),
  );
};

export const sheetsAs = (compared: ReadonlyMap<string, ComparedAs>, wanted: ComparedAs): readonly string[] =>
  [...compared].filter(([, as]) => as === wanted).map(([sheet]) => sheet);
