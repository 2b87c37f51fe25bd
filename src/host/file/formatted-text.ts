import { format, isDateFormat } from "numfmt";
import type { CellValue } from "../../core/sheet/sheet-snapshot";

/** Built-in formats that a Chinese Excel shows its own way. */
const CHINESE: Readonly<Record<string, string>> = { "mm-dd-yy": "yyyy/m/d", "m/d/yy": "yyyy/m/d", 'm/d/yy "h":mm': "yyyy/m/d h:mm" };

/** The number format as Excel names it. */
export const formatName = (pattern: string | undefined): string =>
  pattern === undefined || pattern === "" ? "General" : (CHINESE[pattern] ?? pattern);

/** Whether numbers under this number format are shown as dates or times. */
export const showsDates = (pattern: string): boolean => isDateFormat(pattern);

/** The text Excel shows for a value under a number format, the column wide enough. */
export const formattedText = (value: CellValue, pattern: string): string => {
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (pattern === "@") return format("General", value);
  return format(pattern, value, { locale: "zh-CN", throws: false, invalid: format("General", value) });
};
