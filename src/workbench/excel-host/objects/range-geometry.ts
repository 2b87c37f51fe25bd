import {
  type Area,
  bounding,
  cellArea,
  intersection,
  lastColumn,
  lastRow,
  sameArea,
  SHEET_COLUMNS,
  SHEET_ROWS,
  span,
} from "../../engine/model/area";
import { type Argument, type Arguments, type HostObject, isHostObject } from "../model/host-object";
import { numberArgument, targetArgument, textArgument } from "../model/arguments";
import { type Target, fits, addressOf, areaOf, areasOn, areaOfAddress } from "../model/target";
import { HostFault } from "../model/host-fault";
import type { Session } from "../model/session";

type Parts = Required<Pick<HostObject, "get" | "find">>;

/** A block derived from another must lie on the sheet. */
function onSheet(area: Area): Area {
  if (!fits(area)) throw new HostFault("InvalidArgument");
  return area;
}

function resized(area: Area, rows: number, columns: number): Area {
  return onSheet({ ...area, rowCount: area.rowCount + rows, columnCount: area.columnCount + columns });
}

function other(target: Target, value: Argument): Area {
  if (!isHostObject(value)) return areaOfAddress(target.sheet, textArgument(value));
  const theirs = targetArgument(value);
  if (theirs.sheet.id !== target.sheet.id) throw new HostFault("InvalidArgument");
  return areaOf(theirs);
}

function usedPart(target: Target, valuesOnly: Argument): Area | undefined {
  const area = areaOf(target);
  const used = target.sheet.usedArea(valuesOnly === true);
  const inside = used && intersection(area, used);
  if (!inside || sameArea(inside, used)) return inside;
  // Only the cells inside the block count, so its used part may be smaller than the overlap.
  const cells = target.sheet.read(inside);
  const filled = cells.flatMap((row, r) =>
    row.flatMap((cell, c) =>
      cell.value !== "" || cell.formula !== undefined || valuesOnly !== true ? [cellArea(inside.row + r, inside.column + c)] : [],
    ),
  );
  return bounding(filled);
}

function mergedAreas(session: Session, target: Target): HostObject | null {
  // Excel reports a merge only when its first cell lies in the range.
  const inside = target.sheet
    .merges()
    .filter((merge) => target.areas.some((area) => intersection(cellArea(merge.row, merge.column), area)));
  return inside.length > 0 ? session.make.rangeAreas(areasOn(target.sheet, inside)) : null;
}

function derived(session: Session, target: Target): Readonly<Record<string, (args: Arguments) => HostObject | null>> {
  const area = () => areaOf(target);
  const at = (made: Area) => session.rangeOn(target.sheet, onSheet(made));
  const orNull = (made: Area | undefined) => (made ? at(made) : null);
  const demanded = (made: HostObject | null) => {
    if (!made) throw new HostFault("ItemNotFound");
    return made;
  };
  const beside = (count: Argument, place: (n: number) => Area) =>
    at(place(count === undefined || count === null ? 1 : numberArgument(count)));
  return {
    GetCell: ([row, column]) => at(cellArea(area().row + numberArgument(row), area().column + numberArgument(column))),
    GetRow: ([row]) => at({ ...area(), row: area().row + numberArgument(row), rowCount: 1 }),
    GetColumn: ([column]) => at({ ...area(), column: area().column + numberArgument(column), columnCount: 1 }),
    GetEntireRow: () => at({ ...area(), column: 0, columnCount: SHEET_COLUMNS }),
    GetEntireColumn: () => at({ ...area(), row: 0, rowCount: SHEET_ROWS }),
    GetOffsetRange: ([rows, columns]) =>
      at({ ...area(), row: area().row + numberArgument(rows), column: area().column + numberArgument(columns) }),
    GetResizedRange: ([rows, columns]) => at(resized(area(), numberArgument(rows), numberArgument(columns))),
    GetAbsoluteResizedRange: ([rows, columns]) => at({ ...area(), rowCount: numberArgument(rows), columnCount: numberArgument(columns) }),
    GetLastCell: () => at(cellArea(lastRow(area()), lastColumn(area()))),
    GetLastRow: () => at({ ...area(), row: lastRow(area()), rowCount: 1 }),
    GetLastColumn: () => at({ ...area(), column: lastColumn(area()), columnCount: 1 }),
    GetRowsAbove: ([count]) => beside(count, (n) => ({ ...area(), row: area().row - n, rowCount: n })),
    GetRowsBelow: ([count]) => beside(count, (n) => ({ ...area(), row: lastRow(area()) + 1, rowCount: n })),
    GetColumnsBefore: ([count]) => beside(count, (n) => ({ ...area(), column: area().column - n, columnCount: n })),
    GetColumnsAfter: ([count]) => beside(count, (n) => ({ ...area(), column: lastColumn(area()) + 1, columnCount: n })),
    GetBoundingRect: ([another]) => {
      const theirs = other(target, another);
      const corner = (a: Area, b: Area) => ({ row: Math.max(lastRow(a), lastRow(b)), column: Math.max(lastColumn(a), lastColumn(b)) });
      return at(span({ row: Math.min(area().row, theirs.row), column: Math.min(area().column, theirs.column) }, corner(area(), theirs)));
    },
    GetIntersection: ([another]) => demanded(orNull(intersection(area(), other(target, another)))),
    GetIntersectionOrNullObject: ([another]) => orNull(intersection(area(), other(target, another))),
    GetUsedRange: ([valuesOnly]) => at(usedPart(target, valuesOnly) ?? cellArea(area().row, area().column)),
    GetUsedRangeOrNullObject: ([valuesOnly]) => orNull(usedPart(target, valuesOnly)),
    GetMergedAreas: () => demanded(mergedAreas(session, target)),
    GetMergedAreasOrNullObject: () => mergedAreas(session, target),
  };
}

/** Where a range lies and the ranges made from it. */
export function rangeGeometry(session: Session, target: Target): Parts {
  const area = () => areaOf(target);
  return {
    get: {
      Address: () => addressOf(target),
      AddressLocal: () => addressOf(target),
      RowIndex: () => area().row,
      ColumnIndex: () => area().column,
      RowCount: () => area().rowCount,
      ColumnCount: () => area().columnCount,
      CellCount: () => area().rowCount * area().columnCount,
      IsEntireRow: () => area().columnCount === SHEET_COLUMNS,
      IsEntireColumn: () => area().rowCount === SHEET_ROWS,
    },
    find: derived(session, target),
  };
}
