import { parseArea } from "../engine/model/a1";
import { type Area, intersection } from "../engine/model/area";
import type { CellStyle } from "../engine/model/cell-style";
import type { ConditionalFormat } from "../engine/model/conditional-format";
import type { CellValue, EngineSheet } from "../engine/model/engine";

export interface CellReading {
  readonly text: string;
  readonly value: CellValue;
  readonly formula: string | undefined;
  readonly numberFormat: string;
  /** The cell's own fill, not that of a conditional format. */
  readonly fill: string | null;
  /** Those that lie on the cell, highest priority first, whether or not they show just now. */
  readonly conditionalFormats: readonly { readonly formula: string | undefined; readonly fill: string | undefined }[];
  readonly note: string | null;
}

export function addressArea(address: string): Area {
  const area = parseArea(address);
  if (!area) throw new Error(`No address: ${address}`);
  return area;
}

export function readCell(sheet: EngineSheet, address: string): CellReading {
  const area = addressArea(address);
  const cell = sheet.read({ ...area, rowCount: 1, columnCount: 1 })[0]?.[0];
  if (!cell) throw new Error(`No cell ${address}`);
  const first = { ...area, rowCount: 1, columnCount: 1 };
  const here = sheet.conditionalFormats().filter(({ areas }) => areas.some((one) => intersection(one, first)));
  const { value, text, formula, style } = cell;
  return {
    value,
    text,
    formula,
    numberFormat: style.numberFormat,
    fill: style.fill ?? null,
    conditionalFormats: here.map(({ formula: when, style: look }) => ({ formula: when, fill: look.fill })),
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
