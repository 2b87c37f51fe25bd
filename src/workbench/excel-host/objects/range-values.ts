import type { Area } from "../../engine/model/area";
import type { Cell, Entry } from "../../engine/model/engine";
import { parseEntry } from "../../engine/model/parse-entry";
import { type Argument, type HostObject, isHostObject } from "../model/host-object";
import { type Target, areaOf } from "../model/target";
import { HostFault } from "../model/host-fault";
import type { Json } from "../model/json";
import { demandWritable } from "../model/writable";
import type { Session } from "../model/session";

/** About what Excel on the web answers in one piece. */
const CELL_LIMIT = 1_000_000;
const ERROR = /^#(DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!)$/;

function valueType(cell: Cell): string {
  if (cell.value === "" && cell.formula === undefined) return "Empty";
  if (typeof cell.value === "number") return "Double";
  if (typeof cell.value === "boolean") return "Boolean";
  return ERROR.test(cell.value) ? "Error" : "String";
}

/** A grid of the range's own shape, or one value for all its cells. */
function grid(value: Argument, area: Area): (row: number, column: number) => Json {
  if (isHostObject(value) || value === undefined) throw new HostFault("InvalidArgument");
  if (!Array.isArray(value)) return () => value;
  const rows = value as readonly Json[];
  const fitting = rows.length === area.rowCount && rows.every((row) => Array.isArray(row) && row.length === area.columnCount);
  if (!fitting)
    throw new HostFault(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  return (row, column) => (rows[row] as readonly Json[])[column] ?? null;
}

function entry(value: Json, format: string, year: number): Entry | undefined {
  if (value === null) return undefined;
  if (typeof value === "string") return parseEntry(value, format, year);
  if (typeof value === "number" || typeof value === "boolean") return { value };
  throw new HostFault("InvalidArgument");
}

function writeValues(session: Session, target: Target, value: Argument): void {
  const area = areaOf(target);
  const at = grid(value, area);
  demandWritable(target.sheet, "values", [area]);
  const cells = target.sheet.read(area);
  const entries = cells.map((row, r) => row.map((cell, c) => entry(at(r, c), cell.style.numberFormat, session.year)));
  target.sheet.write(area, entries);
}

function writeFormats(target: Target, value: Argument): void {
  const area = areaOf(target);
  const at = grid(value, area);
  demandWritable(target.sheet, "sheet");
  target.sheet.style(area, (row, column) => {
    const format = at(row - area.row, column - area.column);
    if (format === null) return undefined;
    if (typeof format !== "string") throw new HostFault("InvalidArgument");
    return { numberFormat: format };
  });
}

/** What stands in the cells of a range. */
export function rangeValues(session: Session, target: Target): Required<Pick<HostObject, "get" | "set">> {
  const read = (pick: (cell: Cell) => Json) => (): Json => {
    const area = areaOf(target);
    if (area.rowCount * area.columnCount > CELL_LIMIT)
      throw new HostFault("ResponsePayloadSizeLimitExceeded", "The response payload is too large.");
    return target.sheet.read(area).map((row) => row.map(pick));
  };
  const write = (value: Argument) => writeValues(session, target, value);
  const formula = (cell: Cell): Json => cell.formula ?? cell.value;
  return {
    get: {
      Values: read((cell) => cell.value),
      Text: read((cell) => cell.text),
      Formulas: read(formula),
      FormulasLocal: read(formula),
      NumberFormat: read((cell) => cell.style.numberFormat),
      NumberFormatLocal: read((cell) => cell.style.numberFormat),
      ValueTypes: read(valueType),
      NumberFormatCategories: read((cell) =>
        cell.style.numberFormat === "@" ? "Text" : cell.style.numberFormat === "General" ? "General" : "Custom",
      ),
      HasSpill: () => false,
    },
    set: {
      Values: write,
      Formulas: write,
      FormulasLocal: write,
      NumberFormat: (value) => writeFormats(target, value),
      NumberFormatLocal: (value) => writeFormats(target, value),
    },
  };
}
