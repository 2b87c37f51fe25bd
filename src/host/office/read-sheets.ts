import { rangeFromA1 } from "../../core/sheet/a1";
import type { CellRange } from "../../core/sheet/cell-ref";
import type { CellValue, SheetSnapshot } from "../../core/sheet/sheet-snapshot";
import type { Progress, ReadScope } from "../ports";
import { Refusal, toHostError } from "./office-error";
import { hasApi } from "./requirement";

const SHEETS_PER_BATCH = 40;
const CELLS_PER_BATCH = 20_000;

const EMPTY = { origin: { row: 0, column: 0 }, text: [], values: [], formats: [], formulas: [], merges: [] };

const listSheets = async (context: Excel.RequestContext, scope: "active" | "workbook"): Promise<readonly Excel.Worksheet[]> => {
  const worksheets = context.workbook.worksheets;
  const active = worksheets.getActiveWorksheet();
  active.load("name");
  worksheets.load("items/name,items/visibility,items/protection/protected");
  await context.sync();
  if (scope === "active") return worksheets.items.filter(({ name }) => name === active.name);
  return worksheets.items.filter(({ visibility }) => visibility === Excel.SheetVisibility.visible);
};

/** Named sheets need no list: their protection comes with their contents. */
const namedSheets = (context: Excel.RequestContext, names: readonly string[]): readonly Excel.Worksheet[] =>
  names.map((name) => {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.load("name,protection/protected");
    return sheet;
  });

const mergesOf = (areas: Excel.RangeAreas | undefined): readonly CellRange[] =>
  areas === undefined || areas.isNullObject
    ? []
    : areas.address.split(",").flatMap((address) => {
        const range = rangeFromA1(address);
        return range ? [range] : [];
      });

const toSnapshot = (sheet: Excel.Worksheet, used: Excel.Range, merged: Excel.RangeAreas | undefined): SheetSnapshot => ({
  name: sheet.name,
  protected: sheet.protection.protected,
  ...(used.isNullObject
    ? EMPTY
    : {
        origin: { row: used.rowIndex, column: used.columnIndex },
        text: used.text,
        values: used.values,
        formats: used.numberFormat,
        formulas: used.formulas,
        merges: mergesOf(merged),
      }),
});

const readTogether = async (context: Excel.RequestContext, sheets: readonly Excel.Worksheet[]): Promise<readonly SheetSnapshot[]> => {
  const canMerge = hasApi("1.13");
  const parts = sheets.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("text,values,numberFormat,formulas,rowIndex,columnIndex");
    const merged = canMerge ? sheet.getRange().getMergedAreasOrNullObject() : undefined;
    merged?.load("address");
    return { sheet, used, merged };
  });
  await context.sync();
  return parts.map(({ sheet, used, merged }) => toSnapshot(sheet, used, merged));
};

/** A sheet too large for one answer, read in strips of rows; its merges are left out, the readers work without. */
const readInStrips = async (context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<SheetSnapshot> => {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  if (used.isNullObject) return { name: sheet.name, protected: sheet.protection.protected, ...EMPTY };
  const { rowIndex, columnIndex, rowCount, columnCount } = used;
  const height = Math.max(1, Math.floor(CELLS_PER_BATCH / columnCount));
  const [text, values, formats, formulas]: [string[][], CellValue[][], string[][], CellValue[][]] = [[], [], [], []];
  for (let row = 0; row < rowCount; row += height) {
    const strip = sheet.getRangeByIndexes(rowIndex + row, columnIndex, Math.min(height, rowCount - row), columnCount);
    strip.load("text,values,numberFormat,formulas,rowIndex,columnIndex");
    await context.sync();
    for (const line of strip.text) text.push(line);
    for (const line of strip.values as CellValue[][]) values.push(line);
    for (const line of strip.numberFormat as string[][]) formats.push(line);
    for (const line of strip.formulas as CellValue[][]) formulas.push(line);
  }
  return {
    name: sheet.name,
    protected: sheet.protection.protected,
    origin: { row: rowIndex, column: columnIndex },
    text,
    values,
    formats,
    formulas,
    merges: [],
  };
};

/** Excel does not tell which of the asked sheets is gone: its list of names does. */
const nameMissing = async (context: Excel.RequestContext, names: readonly string[]): Promise<never> => {
  const worksheets = context.workbook.worksheets;
  worksheets.load("items/name");
  await context.sync();
  const present = new Set(worksheets.items.map(({ name }) => name));
  throw new Refusal({ kind: "sheet-missing", sheet: names.find((name) => !present.has(name)) ?? "" });
};

const readGroup = async (
  context: Excel.RequestContext,
  group: readonly Excel.Worksheet[],
  names: readonly string[],
): Promise<readonly SheetSnapshot[]> => {
  try {
    return await readTogether(context, group);
  } catch (error) {
    const { kind } = toHostError(error);
    if (kind === "sheet-missing") return nameMissing(context, names);
    if (kind !== "too-large") throw error;
    const snapshots: SheetSnapshot[] = [];
    for (const sheet of group) snapshots.push(await readInStrips(context, sheet));
    return snapshots;
  }
};

/** Two round trips for up to 40 sheets, one more for every further 40. */
export const readSheets = async (
  context: Excel.RequestContext,
  scope: ReadScope,
  progress?: Progress,
): Promise<readonly SheetSnapshot[]> => {
  const sheets = typeof scope === "string" ? await listSheets(context, scope) : namedSheets(context, scope.sheets);
  const snapshots: SheetSnapshot[] = [];
  for (let first = 0; first < sheets.length; first += SHEETS_PER_BATCH) {
    if (progress?.cancelled()) throw new Refusal({ kind: "cancelled" });
    snapshots.push(
      ...(await readGroup(context, sheets.slice(first, first + SHEETS_PER_BATCH), typeof scope === "string" ? [] : scope.sheets)),
    );
    progress?.report(snapshots.length, sheets.length);
  }
  return snapshots;
};
