/** By it the workbook knows the report sheets that we wrote, so that one is written in place of the one before. */
export const REPORT_MARKER = "report";
