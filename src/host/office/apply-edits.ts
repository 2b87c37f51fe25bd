import type { AppliedEdit, CellEdit, CellRestore } from "../../core/edits/cell-edit";
import type { AppliedRow } from "../../core/edits/rows/applied-row";
import type { FittedRow } from "../../core/edits/rows/fitted-row";
import { rowAfterAll } from "../../core/edits/rows/inverse-row-edits";
import type { WithMerges } from "../../core/edits/rows/merge-cells";
import { moves } from "../../core/edits/rows/row-order";
import { toA1 } from "../../core/sheet/a1";
import type { AppliedEdits } from "../ports";
import { contentAt, writeContent } from "./cell-content";
import { Refusal } from "./office-error";
import { planStructure } from "./structural-edits";
import type { StructurePlan } from "./structure-plan";

type CellChange = CellEdit | CellRestore;

interface Target {
  readonly edit: CellChange;
  readonly cell: Excel.Range;
}

/** The cell at this place once everything queued so far is done. */
const cellNow = (context: Excel.RequestContext, { sheet, at }: CellChange, row = at.row): Excel.Range =>
  context.workbook.worksheets.getItem(sheet).getRange(toA1({ row, column: at.column }));

const refuseProtected = (sheets: readonly Excel.Worksheet[]): void => {
  const closed = sheets.find((sheet) => sheet.protection.protected);
  if (closed) throw new Refusal({ kind: "sheet-protected", sheet: closed.name });
};

const refuseChanged = (targets: readonly Target[]): void => {
  for (const { edit, cell } of targets) {
    const now = cell.text[0]?.[0] ?? "";
    if (now !== edit.was) throw new Refusal({ kind: "cell-changed", sheet: edit.sheet, at: edit.at, was: edit.was, now });
  }
};

/** What is typed over a cell; where the edit asks for text, Excel is kept from turning it into a date, a number or a formula. */
const write = (cell: Excel.Range, { asText, text }: CellEdit): void => {
  if (asText) cell.numberFormat = [["@"]];
  cell.values = [[asText || !/^[=+\-@]/.test(text) ? text : `'${text}`]];
};

/** The row in which the cell is written once the row changes are done; undefined when it is written before them. */
const rowAfterwards = (edit: CellChange, structural: readonly WithMerges<FittedRow>[]): number | undefined => {
  if ("restore" in edit) return edit.restore.row;
  const { sheet, at } = edit;
  const own = structural.filter((one) => one.sheet === sheet);
  // A new order of rows writes back what it read, so an edit of the same rows would be lost.
  return own.some((one) => one.kind === "reorder-rows" && moves(one, at)) ? rowAfterAll(at, own) : undefined;
};

/** Cells are edited in the rows they have before any row changes, and restored, or edited in a new order, in those they have after. */
const writeAll = (
  context: Excel.RequestContext,
  edits: readonly CellChange[],
  structural: readonly WithMerges<FittedRow>[],
  structure: StructurePlan<readonly WithMerges<AppliedRow>[]>,
) => {
  const writeOne = (edit: CellChange, row = edit.at.row): Excel.Range => {
    const cell = cellNow(context, edit, row);
    if ("restore" in edit) writeContent(cell, edit.restore.content);
    else write(cell, edit);
    return cell.load("text");
  };
  const rows = edits.map((edit) => rowAfterwards(edit, structural));
  const edited = edits.map((edit, index) => (rows[index] === undefined ? writeOne(edit) : undefined));
  const applied = structure.write();
  return { cells: edits.map((edit, index) => edited[index] ?? writeOne(edit, rows[index])), structural: applied };
};

/** All or nothing: everything is read and compared before anything is written. Two round trips. */
export const applyEdits = async (
  context: Excel.RequestContext,
  edits: readonly CellChange[],
  structural: readonly WithMerges<FittedRow>[],
): Promise<AppliedEdits> => {
  const names = [...new Set([...edits, ...structural].map(({ sheet }) => sheet))];
  const sheets = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
  for (const sheet of sheets) sheet.load("name,protection/protected");
  const targets = edits.map((edit): Target => ({ edit, cell: cellNow(context, edit).load("text,formulas,values,numberFormat") }));
  const structure = planStructure(context, structural);
  await context.sync();
  const missing = names[sheets.findIndex((sheet) => sheet.isNullObject)];
  if (missing !== undefined) throw new Refusal({ kind: "sheet-missing", sheet: missing });
  refuseProtected(sheets);
  refuseChanged(targets);
  structure.check();
  const written = writeAll(context, edits, structural, structure);
  await context.sync();
  const applied = targets.map(({ edit, cell }, index): AppliedEdit => ({
    sheet: edit.sheet,
    at: edit.at,
    before: contentAt(cell, 0, 0),
    shown: written.cells[index]?.text[0]?.[0] ?? "",
  }));
  return { edits: applied, structural: written.structural() };
};
