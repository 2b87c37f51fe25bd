import { toA1 } from "../../core/sheet/a1";
import { legalSheetName } from "../../core/sheet-spec/sheet-name";
import type { SheetSpec } from "../../core/sheet-spec/sheet-spec";
import type { InsertedSheet } from "../ports";
import { buildSheet } from "./insert-sheet";
import { askContent } from "./sheet-content";

/** Where the workbook remembers the ids of the sheets made under a marker: a JSON list of strings. */
const settingKey = (marker: string): string => `jx-${marker}-sheets`;

const readIds = (stored: unknown): readonly string[] => {
  if (typeof stored !== "string") return [];
  try {
    const ids: unknown = JSON.parse(stored);
    return Array.isArray(ids) ? ids.filter((id) => typeof id === "string") : [];
  } catch {
    // The workbook's settings can be edited by anyone: what cannot be read names no sheet of ours.
    return [];
  }
};

/**
 * Builds the spec as a sheet at the end of the workbook and shows it. A sheet of that name made earlier under the same marker is replaced;
 * any other sheet stays and the new one gets an unused name. Three round trips.
 */
export const replaceSheet = async (context: Excel.RequestContext, spec: SheetSpec, marker: string): Promise<InsertedSheet> => {
  const { worksheets, settings } = context.workbook;
  const stored = settings.getItemOrNullObject(settingKey(marker));
  stored.load("value");
  worksheets.load("items/name,items/id");
  await context.sync();
  const known = readIds(stored.isNullObject ? undefined : stored.value);
  const wished = legalSheetName(spec.name, []);
  const old = worksheets.items.find(({ id, name }) => name === wished && known.includes(id));
  const kept = worksheets.items.filter((sheet) => sheet !== old);
  const name = legalSheetName(
    spec.name,
    kept.map((sheet) => sheet.name),
  );
  // The new sheet comes first and is shown: a workbook refuses to lose its only visible one, and the old one may be what the user looks at.
  const sheet = worksheets.add();
  sheet.activate();
  old?.delete();
  sheet.name = name;
  buildSheet(sheet, spec);
  sheet.getRange(toA1(spec.select)).select();
  sheet.load("id");
  const content = askContent(sheet);
  await context.sync();
  const alive = kept.map(({ id }) => id).filter((id) => known.includes(id));
  settings.add(settingKey(marker), JSON.stringify([...alive, sheet.id]));
  await context.sync();
  return { name, id: sheet.id, content: content() };
};
