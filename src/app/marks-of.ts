import type { Finding, Severity } from "../core/lint/finding";
import type { SheetMarks } from "../host/ports";

/** Which cells of the checked sheets are coloured: suggestions only when the user wants to see them in the sheet. */
export const marksOf = (sheets: readonly string[], findings: readonly Finding[], coloured: readonly Severity[]): readonly SheetMarks[] =>
  sheets.map((sheet) => ({
    sheet,
    marks: findings.flatMap((finding) =>
      finding.sheet === sheet && finding.at && finding.marked && coloured.includes(finding.severity)
        ? [{ at: finding.at, severity: finding.severity }]
        : [],
    ),
  }));
