import type { CellEdit } from "../../../src/core/edits/cell-edit";
import type { Fix } from "../../../src/core/edits/fix";
import type { AskedRow, InsertRow } from "../../../src/core/edits/rows/asked-row";
import { inOrder } from "../../../src/core/edits/rows/row-order";
import { toA1 } from "../../../src/core/sheet/a1";
import type { CellRef } from "../../../src/core/sheet/cell-ref";

/** A cell's place as the tests write it: `E8` on the first sheet, `示例二!E8` on another. */
export const placeText = (at: CellRef, sheet: string, first: string): string => (sheet === first ? toA1(at) : `${sheet}!${toA1(at)}`);

const editText = ({ sheet, at, text }: CellEdit, first: string): string =>
  `${placeText(at, sheet, first)} ${text === "" ? "（空）" : text}`;

/** The new row drawn as in `grid`: `^` where it goes on under the cell above. */
const drawnRow = ({ cells, joins = [], head }: InsertRow): string => {
  const texts = [...cells, ...(head ? [head] : []), ...joins.map((column) => ({ column, text: "^" }))];
  const width = Math.max(...texts.map(({ column }) => column + 1));
  const row = Array.from({ length: width }, (_, column) => texts.find((cell) => cell.column === column)?.text ?? "");
  return `|${row.map((text) => (text === "" ? " " : ` ${text} `)).join("|")}|`;
};

const rowText = (edit: AskedRow): string => {
  switch (edit.kind) {
    case "insert-row":
      return `插入第${edit.before + 1}行 ${drawnRow(edit)}`;
    case "delete-row":
      return `删除第${edit.row + 1}行`;
    case "reorder-rows":
      return `第${edit.first + 1}行起重排为 ${edit.order.map((row) => row + 1).join(" ")}`;
  }
};

/**
 * What a fix writes, in one line: `review E8 ≥2次`, `safe 删除第9行`, `review 插入第9行 | ^ | 质量指标 |`.
 * Several edits are joined with `+`; row changes stand last, those lower on the sheet first.
 */
export const fixLine = ({ safety, edits, structural = [] }: Fix, first: string): string =>
  `${safety} ${[...edits.map((edit) => editText(edit, first)), ...inOrder(structural).map(rowText)].join(" + ")}`;

/** The same line with the fix's label behind it: `review E8 ≥2次 「改为“≥2次”」`. */
export const labelledFixLine = (fix: Fix, first: string): string => `${fixLine(fix, first)} 「${fix.label}」`;
