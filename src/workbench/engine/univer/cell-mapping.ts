import { CellValueType, type ICellData, type Nullable } from "@univerjs/presets";
import type { CellValue, Entry } from "../model/engine";

const richText = (cell: ICellData): string | undefined => cell.p?.body?.dataStream.replace(/\r?\n?$/, "").replaceAll("\r", "\n");

export function toValue(cell: Nullable<ICellData>): CellValue {
  if (!cell) return "";
  const text = richText(cell);
  if (text !== undefined) return text;
  const { v, t } = cell;
  if (v === null || v === undefined) return "";
  if (t === CellValueType.BOOLEAN) return v === true || v === 1 || v === "1" || v === "TRUE";
  if (t === CellValueType.STRING || t === CellValueType.FORCE_STRING) return String(v);
  return v;
}

export function displayedText(cell: Nullable<ICellData>, display: string | undefined): string {
  const value = toValue(cell);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "string" ? value : (display ?? String(value));
}

/** What the engine must be told so that nothing of the former content stays. */
export function fromEntry(entry: Entry): ICellData {
  const format =
    entry.numberFormat === undefined ? {} : { s: { n: entry.numberFormat === "General" ? null : { pattern: entry.numberFormat } } };
  if (entry.formula !== undefined) return { f: entry.formula, v: null, p: null, si: null, t: null, ...format };
  if (entry.value === "") return { f: null, v: null, p: null, si: null, t: null, ...format };
  const type = { string: CellValueType.STRING, number: CellValueType.NUMBER, boolean: CellValueType.BOOLEAN } as const;
  const value = typeof entry.value === "boolean" ? Number(entry.value) : entry.value;
  const t = type[typeof entry.value as keyof typeof type];
  return { f: null, v: value, p: null, si: null, t, ...format };
}
