import type { Cell, CellValue as ExcelValue } from "exceljs";
import type { CellValue } from "../../core/sheet/sheet-snapshot";
import { formatName, showsDates, formattedText } from "./formatted-text";

export interface FileCell {
  readonly value: CellValue;
  readonly text: string;
  readonly format: string;
  /** `=A1+1`, or the value where there is none. */
  readonly formula: CellValue;
}

const DAY = 86_400_000;
const EPOCH_1900 = 25_569;
const DAYS_1900_TO_1904 = 1_462;

interface DateSystem {
  readonly from1904: boolean;
}

/** exceljs turns numbers under anything like a date format into dates; the sheet holds the number. */
const serial = (date: Date, format: string, { from1904 }: DateSystem): number => {
  const days = date.getTime() / DAY + EPOCH_1900;
  if (!showsDates(format)) return Number((from1904 ? days - DAYS_1900_TO_1904 : days).toFixed(6));
  return Number(days.toFixed(9));
};

/** Characters a workbook writes as codes: `_x000D_` is a carriage return. */
const decoded = (text: string): string => text.replace(/_x([0-9A-F]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

const plain = (value: ExcelValue, format: string, dates: DateSystem): CellValue => {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return serial(value, format, dates);
  if (typeof value === "string") return decoded(value);
  if (typeof value !== "object") return value;
  if ("richText" in value) return decoded(value.richText.map(({ text }) => text).join(""));
  if ("hyperlink" in value) return plain(value.text, format, dates);
  if ("error" in value) return value.error;
  return "result" in value ? plain(value.result, format, dates) : "";
};

/** What a cell holds and shows; a formula shows the result that was saved with it. */
export const cellContent = (cell: Cell, dates: DateSystem): FileCell => {
  const format = formatName(cell.numFmt);
  const value = plain(cell.value, format, dates);
  const formula = cell.formula ? `=${cell.formula}` : value;
  return { value, text: formattedText(value, format), format, formula };
};
