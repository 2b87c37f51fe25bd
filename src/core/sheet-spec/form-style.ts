import type { CellStyle } from "./sheet-spec";

export const DEFAULT_FONT = "宋体";
export const PENDING_FILL = "#FFF7D6";

/** Every cell of a form; the frame is added where the form is a table. */
export const bodyStyle = (fontName: string): CellStyle => ({ fontName, fontSize: 11, vertical: "center", wrap: true });

export const frame: CellStyle = { border: "thin" };
export const title: CellStyle = { fontSize: 16, bold: true, horizontal: "center" };
export const label: CellStyle = { horizontal: "center" };
export const headerLabel: CellStyle = { horizontal: "center", bold: true };
export const leftText: CellStyle = { horizontal: "left" };
export const rightText: CellStyle = { horizontal: "right" };
export const centerText: CellStyle = { horizontal: "center" };
/** Amounts of the head: two decimals (handbook 1.2). */
export const amount: CellStyle = { horizontal: "right", format: "0.00" };
/** Text that Excel must not turn into a number, a date or a formula (handbook 4.6). */
export const asText: CellStyle = { format: "@" };
export const faded: CellStyle = { color: "#7F7F7F" };
export const pending: CellStyle = { fill: PENDING_FILL };
