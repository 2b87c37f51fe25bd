import type { InsertedSheet } from "../ports";
import { Refusal } from "./office-error";
import { askContent } from "./sheet-content";

interface Found {
  readonly sheet: Excel.Worksheet;
  readonly made: InsertedSheet;
}

/** The sheets that are still there, by id: a renamed one is still ours. */
const stillThere = (worksheets: Excel.WorksheetCollection, made: readonly InsertedSheet[]): readonly Found[] => {
  const byId = new Map(made.map((one) => [one.id, one]));
  return worksheets.items.flatMap((sheet) => {
    const one = byId.get(sheet.id);
    return one ? [{ sheet, made: one }] : [];
  });
};

const demandVisibleRest = (worksheets: Excel.WorksheetCollection, found: readonly Found[]): void => {
  const going = new Set(found.map(({ sheet }) => sheet));
  if (found[0] && !worksheets.items.some((sheet) => sheet.visibility === "Visible" && !going.has(sheet)))
    throw new Refusal({ kind: "last-visible-sheet", sheet: found[0].sheet.name });
};

/**
 * Removes sheets of ours, all or none: refused where somebody has worked in one of them since, and where no visible sheet would be left.
 * Sheets that are gone already are passed over. Three round trips, one when all are gone.
 */
export const removeSheets = async (context: Excel.RequestContext, made: readonly InsertedSheet[]): Promise<void> => {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  await context.sync();
  const found = stillThere(worksheets, made);
  if (found.length === 0) return;
  demandVisibleRest(worksheets, found);
  const contents = found.map(({ sheet }) => askContent(sheet));
  await context.sync();
  const changed = found.find(({ made: { content } }, index) => contents[index]?.() !== content);
  if (changed) throw new Refusal({ kind: "sheet-changed", sheet: changed.sheet.name });
  for (const { sheet } of found) sheet.delete();
  await context.sync();
};
