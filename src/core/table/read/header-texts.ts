import { textAt, type SheetSnapshot } from "../../sheet/sheet-snapshot";
import { headerText } from "../model/column-mapping";
import { filledColumns } from "./cell-field";

export interface HeaderText {
  /** As headers are compared. */
  readonly text: string;
  readonly column: number;
}

/** What a row would say as a header, from left to right; cells that show nothing are left out. */
export const headerTexts = (sheet: SheetSnapshot, row: number, limit = Infinity): readonly HeaderText[] =>
  filledColumns(sheet, row, limit)
    .map((column) => ({ text: headerText(textAt(sheet, { row, column })), column }))
    .filter(({ text }) => text !== "");
