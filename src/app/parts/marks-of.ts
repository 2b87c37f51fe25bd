import type { Finding } from "../../core/lint/finding";
import type { Severity } from "../../core/lint/severity";
import type { Mark, SheetMarks } from "../../host/ports";

/** Which cells of the checked sheets are coloured: suggestions only when the user wants to see them in the sheet. */
export const marksOf = (sheets: readonly string[], findings: readonly Finding[], coloured: readonly Severity[]): readonly SheetMarks[] => {
  const marks = new Map<string, Mark[]>(sheets.map((sheet) => [sheet, []]));
  for (const { sheet, at, severity, marked } of findings)
    if (at && marked && coloured.includes(severity)) marks.get(sheet)?.push({ at, severity });
  return sheets.map((sheet) => ({ sheet, marks: marks.get(sheet) ?? [] }));
};
