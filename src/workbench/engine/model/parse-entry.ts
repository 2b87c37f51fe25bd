import type { Entry } from "./engine";

const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;
const GROUPED = /^[+-]?\d{1,3}(,\d{3})+(\.\d*)?$/;
const PERCENT = /^([+-]?[\d,]*\.?\d+)\s*%$/;
const DATE = /^(\d{4})[-/年](\d{1,2})[-/月](\d{1,2})日?$/;
const MONTH_DAY = /^(\d{1,2})[-/](\d{1,2})$/;
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/;
const MS_A_DAY = 86_400_000;

/** Days since Excel's zero; `undefined` when there is no such day. */
function dateSerial(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return date.getTime() / MS_A_DAY + 25_569;
}

function parseDate(text: string, year: number): Entry | undefined {
  const full = DATE.exec(text);
  if (full) {
    const value = dateSerial(Number(full[1]), Number(full[2]), Number(full[3]));
    return value === undefined ? undefined : { value, numberFormat: text.includes("年") ? 'yyyy"年"m"月"d"日"' : "yyyy/m/d" };
  }
  const short = MONTH_DAY.exec(text);
  const value = short ? dateSerial(year, Number(short[1]), Number(short[2])) : undefined;
  return value === undefined ? undefined : { value, numberFormat: 'm"月"d"日"' };
}

function parseNumber(text: string): Entry | undefined {
  if (NUMBER.test(text)) return { value: Number(text) };
  if (GROUPED.test(text)) return { value: Number(text.replaceAll(",", "")), numberFormat: text.includes(".") ? "#,##0.00" : "#,##0" };
  const [, percent] = PERCENT.exec(text) ?? [];
  if (percent !== undefined) {
    const value = Number((Number(percent.replaceAll(",", "")) / 100).toPrecision(15));
    return { value, numberFormat: percent.includes(".") ? "0.00%" : "0%" };
  }
  const [, hours, minutes, seconds] = TIME.exec(text) ?? [];
  if (hours === undefined || minutes === undefined) return undefined;
  const value = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86_400;
  return { value, numberFormat: seconds === undefined ? "h:mm" : "h:mm:ss" };
}

/**
 * What Excel makes of a text that is typed, or written through `values`: `95%` becomes 0.95 shown as a percentage,
 * `=A1` a formula, `1-2` a date. A cell in text format keeps every letter, and only a cell in general format takes a new one.
 */
export function parseEntry(text: string, format: string, year: number): Entry {
  if (format === "@") return { value: text };
  if (text.startsWith("=") && text.length > 1) return { value: "", formula: text };
  if (text.startsWith("'")) return { value: text.slice(1) };
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === "true" };
  const found = trimmed === "" ? undefined : (parseNumber(trimmed) ?? parseDate(trimmed, year));
  if (!found) return { value: text };
  return format === "General" ? found : { value: found.value };
}
