import { ok } from "../../core/result/result";
import type { InsertedSheet, Outcome } from "../ports";
import type { Run } from "./attempt";
import { Refusal } from "./office-error";
import { askContent } from "./sheet-content";

const SHEETS_PER_BATCH = 50;

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

/** The ids of those that may go: all that are still there, or a refusal. */
const demandUntouched = async (context: Excel.RequestContext, made: readonly InsertedSheet[]): Promise<readonly string[]> => {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  await context.sync();
  const found = stillThere(worksheets, made);
  demandVisibleRest(worksheets, found);
  if (found.length === 0) return [];
  const contents = found.map(({ sheet }) => askContent(sheet));
  await context.sync();
  const changed = found.find(({ made: { content } }, index) => contents[index]?.() !== content);
  if (changed) throw new Refusal({ kind: "sheet-changed", sheet: changed.sheet.name });
  return found.map(({ made: { id } }) => id);
};

/**
 * Removes sheets of ours: none where somebody has worked in one of them since, or where no visible sheet would be left.
 * Sheets that are gone already are passed over. Two round trips, and one more for every 50 sheets; one when all are gone.
 */
export const removeSheets = async (run: Run, made: readonly InsertedSheet[]): Outcome<void> => {
  const untouched = await run((context) => demandUntouched(context, made));
  if (!untouched.ok) return untouched;
  for (let first = 0; first < untouched.value.length; first += SHEETS_PER_BATCH) {
    const removed = await run(async (context) => {
      for (const id of untouched.value.slice(first, first + SHEETS_PER_BATCH)) context.workbook.worksheets.getItem(id).delete();
      await context.sync();
    });
    if (!removed.ok) return removed;
  }
  return ok(undefined);
};
