import { parseArea } from "../engine/a1";
import { type Area, intersection } from "../engine/area";
import type { CellStyle } from "../engine/cell-style";
import type { ConditionalFormat } from "../engine/conditional-format";
import type { CellValue, EngineSheet } from "../engine/engine";

export type Severity = "error" | "warning" | "info";

/** How the add-in signs its marks: the formula of a conditional format that is always true. */
const SIGNATURE = /jx-mark:(error|warning|info)/;

export interface CellReading {
  readonly text: string;
  readonly value: CellValue;
  readonly formula: string | undefined;
  readonly numberFormat: string;
  /** The cell's own fill, not that of a mark. */
  readonly fill: string | null;
  readonly marks: readonly { readonly severity: Severity; readonly fill: string | undefined }[];
  readonly note: string | null;
}

export function addressArea(address: string): Area {
  const area = parseArea(address);
  if (!area) throw new Error(`No address: ${address}`);
  return area;
}

const severityOf = (format: ConditionalFormat): Severity | undefined => SIGNATURE.exec(format.formula ?? "")?.[1] as Severity | undefined;

export function readCell(sheet: EngineSheet, address: string): CellReading {
  const area = addressArea(address);
  const cell = sheet.read({ ...area, rowCount: 1, columnCount: 1 })[0]?.[0];
  if (!cell) throw new Error(`No cell ${address}`);
  const first = { ...area, rowCount: 1, columnCount: 1 };
  const marks = sheet.conditionalFormats().flatMap((format) => {
    const severity = severityOf(format);
    const here = format.areas.some((one) => intersection(one, first));
    return severity && here ? [{ severity, fill: format.style.fill }] : [];
  });
  const { value, text, formula, style } = cell;
  return {
    value,
    text,
    formula,
    numberFormat: style.numberFormat,
    fill: style.fill ?? null,
    marks,
    note: sheet.note(area.row, area.column) ?? null,
  };
}

export interface SheetDump {
  readonly cells: Readonly<
    Record<string, { readonly value: CellValue; readonly text: string; readonly formula: string | undefined; readonly style: CellStyle }>
  >;
  readonly merges: readonly Area[];
  readonly conditionalFormats: readonly ConditionalFormat[];
}

/** Everything of a sheet, to compare before and after. */
export function dumpSheet(sheet: EngineSheet): SheetDump {
  const used = sheet.usedArea(false);
  const rows = used ? sheet.read(used) : [];
  const cells = rows.flatMap((row, r) => row.map((cell, c) => [`${r + (used?.row ?? 0)},${c + (used?.column ?? 0)}`, cell] as const));
  return { cells: Object.fromEntries(cells), merges: sheet.merges(), conditionalFormats: sheet.conditionalFormats() };
}
