import type { CellEdit, StructuralEdit } from "../../core/lint/finding";
import { toA1 } from "../../core/sheet/a1";
import { Refusal } from "./office-error";
import { planStructure } from "./structural-edits";

interface Target {
  readonly edit: CellEdit;
  readonly cell: Excel.Range;
}

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
const write = ({ edit, cell }: Target): void => {
  if (edit.asText) cell.numberFormat = [["@"]];
  cell.values = [[edit.asText || !/^[=+\-@]/.test(edit.text) ? edit.text : `'${edit.text}`]];
};

/** All or nothing: everything is read and compared before anything is written. Two round trips. */
export const applyEdits = async (
  context: Excel.RequestContext,
  edits: readonly CellEdit[],
  structural: readonly StructuralEdit[],
): Promise<void> => {
  const names = [...new Set([...edits, ...structural].map(({ sheet }) => sheet))];
  const sheets = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
  for (const sheet of sheets) sheet.load("name,protection/protected");
  const targets = edits.map((edit) => {
    const cell = context.workbook.worksheets.getItem(edit.sheet).getRange(toA1(edit.at));
    cell.load("text");
    return { edit, cell };
  });
  const structure = planStructure(context, structural);
  await context.sync();
  const missing = names[sheets.findIndex((sheet) => sheet.isNullObject)];
  if (missing !== undefined) throw new Refusal({ kind: "sheet-missing", sheet: missing });
  refuseProtected(sheets);
  refuseChanged(targets);
  structure.check();
  const writable = context.workbook.worksheets;
  for (const { edit } of targets) write({ edit, cell: writable.getItem(edit.sheet).getRange(toA1(edit.at)) });
  structure.write();
  await context.sync();
};
