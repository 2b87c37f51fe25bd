import type { DeletedRow } from "../../core/edits/rows/applied-row";
import type { DeleteRow, HeldRow } from "../../core/edits/rows/asked-row";
import { contentAt } from "./cell-content";
import { Refusal } from "./office-error";
import type { StructurePlan } from "./structure-plan";

const COLUMNS = 16384;

const refuseOther = (edit: DeleteRow, now: readonly string[], first: number): void => {
  const place = now.findIndex((text, index) => text !== (edit.was[first + index] ?? ""));
  if (place < 0) return;
  const column = first + place;
  throw new Refusal({
    kind: "cell-changed",
    sheet: edit.sheet,
    at: { row: edit.row, column },
    was: edit.was[column] ?? "",
    now: now[place] ?? "",
  });
};

/** The row with these texts, and nothing behind them, goes; a label it has to give back goes to the row that takes its place. */
export const planDelete = (sheet: Excel.Worksheet, edit: DeleteRow): StructurePlan<DeletedRow> => {
  const width = Math.max(1, edit.was.length);
  const row = sheet.getRangeByIndexes(edit.row, 0, 1, width);
  row.load("text,formulas,values,numberFormat");
  row.format.load("rowHeight");
  const behind = sheet.getRangeByIndexes(edit.row, width, 1, COLUMNS - width).getIntersectionOrNullObject(sheet.getUsedRange(true));
  behind.load("text,columnIndex");
  const held = (): HeldRow => {
    const { rowHeight } = row.format;
    return {
      cells: Array.from({ length: width }, (_, column) => contentAt(row, 0, column)),
      ...(typeof rowHeight === "number" ? { height: rowHeight } : {}),
    };
  };
  return {
    check: () => {
      refuseOther(edit, row.text[0] ?? [], 0);
      if (!behind.isNullObject) refuseOther(edit, behind.text[0] ?? [], behind.columnIndex);
    },
    write: () => {
      sheet.getRange(`${edit.row + 1}:${edit.row + 1}`).delete("Up");
      if (edit.head) sheet.getRangeByIndexes(edit.row, edit.head.column, 1, 1).values = [[edit.head.text]];
      return () => ({ ...edit, held: held() });
    },
  };
};
