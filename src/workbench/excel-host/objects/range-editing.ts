import { type Area, cellsOf, intersection, lastColumn, lastRow, SHEET_COLUMNS, SHEET_ROWS } from "../../engine/model/area";
import type { EngineSheet } from "../../engine/model/engine";
import { splitAddress } from "../../engine/model/a1";
import { type Argument, type Arguments, type HostObject, isHostObject } from "../model/host-object";
import { booleanArgument, choiceArgument, targetArgument, textArgument } from "../model/arguments";
import { type Target, areaOf, areaOfAddress } from "../model/target";
import { HostFault } from "../model/host-fault";
import { isRecord } from "../model/json";
import { demandWritable } from "../model/writable";
import type { Session } from "../model/session";

function removeHyperlinks({ sheet, areas }: Target): void {
  for (const key of [...sheet.extras.hyperlinks.keys()]) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    if (areas.some((area) => intersection(area, { row, column, rowCount: 1, columnCount: 1 }))) sheet.extras.hyperlinks.delete(key);
  }
}

export function clearCells(target: Target, applyTo: Argument): void {
  const what = choiceArgument(applyTo ?? "All", ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks", "ResetContents"]);
  demandWritable(target.sheet, what === "Contents" ? "values" : "sheet", target.areas);
  if (what !== "Formats" && what !== "Contents") removeHyperlinks(target);
  if (what === "Hyperlinks" || what === "RemoveHyperlinks") return;
  const engineWords = { All: "all", Formats: "formats", Contents: "contents", ResetContents: "contents" } as const;
  for (const area of target.areas) target.sheet.clear(area, engineWords[what]);
}

/** Moves the cells behind a block, when not whole rows or columns are put in or taken out. */
function shiftPart(sheet: EngineSheet, area: Area, by: "Down" | "Right" | "Up" | "Left"): void {
  const used = sheet.usedArea(false);
  const down = by === "Down" || by === "Up";
  const end = used ? (down ? lastRow(used) : lastColumn(used)) : 0;
  const inserts = by === "Down" || by === "Right";
  const step = down ? area.rowCount : area.columnCount;
  const from = (down ? area.row : area.column) + (inserts ? 0 : step);
  const length = Math.max(0, end - from + 1);
  const block = down ? { ...area, row: from, rowCount: length } : { ...area, column: from, columnCount: length };
  const lane = down ? { ...area, rowCount: SHEET_ROWS - area.row } : { ...area, columnCount: SHEET_COLUMNS - area.column };
  if (sheet.merges().some((merge) => intersection(merge, lane)))
    throw new HostFault("InvalidOperation", "Cells that are merged cannot be moved in part.");
  if (length > 0) {
    const move = inserts ? step : -step;
    sheet.copy({ sheet, area: block }, down ? { ...block, row: block.row + move } : { ...block, column: block.column + move }, "all");
  }
  const vacated = inserts ? area : down ? { ...area, row: from + length - step } : { ...area, column: from + length - step };
  sheet.clear(vacated, "all");
}

function insertCells(session: Session, target: Target, shift: Argument): HostObject {
  const area = areaOf(target);
  const by = choiceArgument(shift, ["Down", "Right"]);
  demandWritable(target.sheet, "sheet");
  if (by === "Down" && area.columnCount === SHEET_COLUMNS) target.sheet.shift({ axis: "row", at: area.row, count: area.rowCount });
  else if (by === "Right" && area.rowCount === SHEET_ROWS) target.sheet.shift({ axis: "column", at: area.column, count: area.columnCount });
  else shiftPart(target.sheet, area, by);
  return session.rangeOn(target.sheet, area);
}

function deleteCells(target: Target, shift: Argument): void {
  const area = areaOf(target);
  const by = choiceArgument(shift, ["Up", "Left"]);
  demandWritable(target.sheet, "sheet");
  if (area.columnCount === SHEET_COLUMNS) target.sheet.shift({ axis: "row", at: area.row, count: -area.rowCount });
  else if (area.rowCount === SHEET_ROWS) target.sheet.shift({ axis: "column", at: area.column, count: -area.columnCount });
  else shiftPart(target.sheet, area, by);
}

function merge(target: Target, across: Argument): void {
  const area = areaOf(target);
  demandWritable(target.sheet, "sheet");
  target.sheet.unmerge(area);
  const rows = across === true ? Array.from({ length: area.rowCount }, (_, r) => ({ ...area, row: area.row + r, rowCount: 1 })) : [area];
  for (const block of rows) if (block.rowCount * block.columnCount > 1) target.sheet.merge(block);
}

function sourceOf(session: Session, target: Target, value: Argument): { readonly sheet: EngineSheet; readonly area: Area } {
  if (isHostObject(value)) return { sheet: targetArgument(value).sheet, area: areaOf(targetArgument(value)) };
  const address = textArgument(value);
  const { sheetName } = splitAddress(address);
  const sheet = sheetName === undefined ? target.sheet : session.sheetByKey(sheetName);
  if (!sheet) throw new HostFault("InvalidArgument");
  return { sheet, area: areaOfAddress(sheet, address) };
}

/** Pasting also carries conditional formats and validation along, as in Excel. */
function copyRules(from: { readonly sheet: EngineSheet; readonly area: Area }, sheet: EngineSheet, to: Area): void {
  for (const format of from.sheet.conditionalFormats()) {
    const parts = format.areas.flatMap((area) => intersection(area, from.area) ?? []);
    const moved = parts.map((part) => ({
      ...part,
      row: part.row - from.area.row + to.row,
      column: part.column - from.area.column + to.column,
    }));
    if (moved.length === 0) continue;
    if (from.sheet.id === sheet.id) sheet.changeConditionalFormat(format.id, { areas: [...format.areas, ...moved] });
    else sheet.addConditionalFormat({ ...format, areas: moved });
  }
  for (const validation of from.sheet.validations()) {
    for (const area of validation.areas) {
      const part = intersection(area, from.area);
      if (part)
        sheet.setValidation(
          { ...part, row: part.row - from.area.row + to.row, column: part.column - from.area.column + to.column },
          validation,
        );
    }
  }
}

function copyFrom(session: Session, target: Target, [source, copyType]: Arguments): void {
  const from = sourceOf(session, target, source);
  const what = choiceArgument(copyType ?? "All", ["All", "Formulas", "Values", "Formats"]);
  const area = areaOf(target);
  demandWritable(target.sheet, "sheet");
  const to = {
    ...area,
    rowCount: Math.max(area.rowCount, from.area.rowCount),
    columnCount: Math.max(area.columnCount, from.area.columnCount),
  };
  const engineWords = { All: "all", Formulas: "formulas", Values: "values", Formats: "formats" } as const;
  target.sheet.copy(from, to, engineWords[what]);
  if (what === "All") copyRules(from, target.sheet, to);
}

function setHyperlink(target: Target, value: Argument): void {
  if (!isRecord(value)) throw new HostFault("InvalidArgument");
  demandWritable(target.sheet, "sheet");
  const text = (name: string) => (typeof value[name] === "string" ? { [name]: value[name] } : {});
  const link = { ...text("address"), ...text("documentReference"), ...text("screenTip"), ...text("textToDisplay") };
  for (const { row, column } of cellsOf(areaOf(target))) target.sheet.extras.hyperlinks.set(`${row},${column}`, link);
  const shown = value["textToDisplay"];
  const area = areaOf(target);
  if (typeof shown === "string")
    target.sheet.write(
      area,
      target.sheet.read(area).map((row) => row.map(() => ({ value: shown }))),
    );
  target.sheet.style(area, () => ({ fontColor: "#0563C1", underline: true }));
}

function visibilitySetters(target: Target): NonNullable<HostObject["set"]> {
  return {
    RowHidden: (value) => target.sheet.setRowsHidden(areaOf(target).row, areaOf(target).rowCount, booleanArgument(value)),
    ColumnHidden: (value) => target.sheet.setColumnsHidden(areaOf(target).column, areaOf(target).columnCount, booleanArgument(value)),
  };
}

/** What is done to the cells of a range. */
export function rangeEditing(session: Session, target: Target): Required<Pick<HostObject, "set" | "find" | "call">> {
  const { sheet } = target;
  return {
    set: { ...visibilitySetters(target), Hyperlink: (value) => setHyperlink(target, value) },
    find: { Insert: ([shift]) => insertCells(session, target, shift) },
    call: {
      Select: () => {
        if (!sheet.visible) throw new HostFault("InvalidOperation");
        session.engine.select(sheet.id, areaOf(target));
      },
      Clear: ([applyTo]) => clearCells(target, applyTo),
      Delete: ([shift]) => deleteCells(target, shift),
      Merge: ([across]) => merge(target, across),
      Unmerge: () => {
        demandWritable(sheet, "sheet");
        sheet.unmerge(areaOf(target));
      },
      CopyFrom: (args) => copyFrom(session, target, args),
      Calculate: () => null,
      _ValidateArraySize: () => null,
    },
  };
}
