import { SEVERITIES } from "../../core/lint/severity";
import { toA1 } from "../../core/sheet/a1";
import type { Mark, MarkColours, Progress, SheetMarks } from "../ports";
import { Refusal } from "./office-error";
import { severityOfFormula, signatureFormula } from "./mark-signature";

/** Excel takes at most 8192 characters of addresses at once; a margin for the sheet's own prefix. */
const MAX_ADDRESS_LENGTH = 8000;
const LISTED_FORMATS = "items/id,items/type,items/customOrNullObject/rule/formula";
/** From worst to least, so that the worst wins where marks meet. */
/** More at once would keep the pane from answering while the request is written and the answer read. */
const SHEETS_PER_BATCH = 40;

interface SheetFormats {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly protected: boolean;
  /** Ids of the formats of ours. */
  readonly own: readonly string[];
}

const isOurs = (format: Excel.ConditionalFormat): boolean => {
  if (format.type !== Excel.ConditionalFormatType.custom || format.customOrNullObject.isNullObject) return false;
  return severityOfFormula(format.customOrNullObject.rule.formula) !== undefined;
};

/** The conditional formats of ours on the sheets, in one round trip. */
const ownFormats = async (context: Excel.RequestContext, sheets: readonly Excel.Worksheet[]): Promise<readonly SheetFormats[]> => {
  const listed = sheets.map((sheet) => {
    const formats = sheet.getRange().conditionalFormats;
    formats.load(LISTED_FORMATS);
    sheet.load("name,protection/protected");
    return { sheet, formats };
  });
  await context.sync();
  return listed.map(({ sheet, formats }) => ({
    sheet,
    name: sheet.name,
    protected: sheet.protection.protected,
    own: formats.items.filter(isOurs).map(({ id }) => id),
  }));
};

/** By id and by a fresh path: a range got in an earlier batch is not known any more. */
const deleteFormats = (sheet: Excel.Worksheet, ids: readonly string[]): void => {
  const formats = sheet.getRange().conditionalFormats;
  for (const id of ids) formats.getItem(id).delete();
};

/** Address lists of at most 8000 characters, each cell once. */
const addressLists = (marks: readonly Mark[]): readonly string[] => {
  const lists: string[] = [];
  let list = "";
  for (const address of new Set(marks.map(({ at }) => toA1(at)))) {
    if (list !== "" && list.length + address.length >= MAX_ADDRESS_LENGTH) {
      lists.push(list);
      list = "";
    }
    list = list === "" ? address : `${list},${address}`;
  }
  return list === "" ? lists : [...lists, list];
};

const worstPerCell = (marks: readonly Mark[]): readonly Mark[] => {
  const worst = new Map<string, Mark>();
  for (const mark of marks) {
    const key = toA1(mark.at);
    const known = worst.get(key);
    if (!known || SEVERITIES.indexOf(mark.severity) < SEVERITIES.indexOf(known.severity)) worst.set(key, mark);
  }
  return [...worst.values()];
};

const addMarks = (sheet: Excel.Worksheet, marks: readonly Mark[], colours: MarkColours): readonly Excel.ConditionalFormat[] => {
  const shown = worstPerCell(marks);
  const added: Excel.ConditionalFormat[] = [];
  for (const severity of SEVERITIES) {
    for (const addresses of addressLists(shown.filter((mark) => mark.severity === severity))) {
      const format = sheet.getRanges(addresses).conditionalFormats.add(Excel.ConditionalFormatType.custom);
      format.custom.rule.formula = signatureFormula(severity);
      format.custom.format.fill.color = colours[severity].fill;
      format.custom.format.font.color = colours[severity].font;
      format.load("id");
      added.push(format);
    }
  }
  return added;
};

/** What was last written to a sheet: which formats are ours, and which cells they colour. */
interface Written {
  readonly ids: readonly string[];
  readonly cells: string;
  readonly colours: MarkColours;
}
/** By sheet name; the host keeps one for its lifetime. */
export type MarkMemory = Map<string, Written>;

const cellsOf = (marks: readonly Mark[]): string =>
  worstPerCell(marks)
    .map(({ at, severity }) => `${toA1(at)} ${severity}`)
    .sort()
    .join();

const remember = (
  memory: MarkMemory,
  colours: MarkColours,
  { sheet, marks }: SheetMarks,
  added: readonly Excel.ConditionalFormat[],
): void => void memory.set(sheet, { ids: added.map(({ id }) => id), cells: cellsOf(marks), colours });

const isAsWritten = ({ sheet, marks }: SheetMarks, colours: MarkColours, memory: MarkMemory): boolean => {
  const written = memory.get(sheet);
  return written?.cells === cellsOf(marks) && (written.colours === colours || marks.length === 0);
};

/** Whether `updateMarks` knows the sheets well enough. */
export const remembersAll = (memory: MarkMemory, wanted: readonly SheetMarks[]): boolean => wanted.every(({ sheet }) => memory.has(sheet));

/** Changes only the sheets whose marks changed: one round trip, or none. Throws when a remembered format is gone. */
export const updateMarks = async (
  context: Excel.RequestContext,
  wanted: readonly SheetMarks[],
  colours: MarkColours,
  memory: MarkMemory,
): Promise<{ readonly skipped: readonly string[] }> => {
  const changed = wanted.filter((entry) => !isAsWritten(entry, colours, memory));
  if (changed.length === 0) return { skipped: [] };
  const added = changed.map(({ sheet, marks }) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    deleteFormats(worksheet, memory.get(sheet)?.ids ?? []);
    return { sheet, marks, formats: addMarks(worksheet, marks, colours) };
  });
  await context.sync();
  for (const { sheet, marks, formats } of added) remember(memory, colours, { sheet, marks }, formats);
  return { skipped: [] };
};

const replaceTogether = async (
  context: Excel.RequestContext,
  wanted: readonly SheetMarks[],
  colours: MarkColours,
  memory: MarkMemory,
): Promise<{ readonly skipped: readonly string[] }> => {
  const sheets = wanted.map(({ sheet }) => context.workbook.worksheets.getItem(sheet));
  const formats = await ownFormats(context, sheets);
  const skipped: string[] = [];
  const added = formats.flatMap(({ sheet, name, protected: isProtected, own }, index) => {
    const marks = wanted[index]?.marks ?? [];
    memory.delete(name);
    if (isProtected) {
      if (marks.length > 0 || own.length > 0) skipped.push(name);
      return [];
    }
    deleteFormats(sheet, own);
    return [{ sheet: name, marks, written: addMarks(sheet, marks, colours) }];
  });
  await context.sync();
  for (const { written, ...entry } of added) remember(memory, colours, entry, written);
  return { skipped };
};

/** Replaces our marks on the sheets: two round trips for every 40 sheets. */
export const replaceMarks = async (
  context: Excel.RequestContext,
  wanted: readonly SheetMarks[],
  colours: MarkColours,
  memory: MarkMemory,
  progress?: Progress,
): Promise<{ readonly skipped: readonly string[] }> => {
  const skipped: string[] = [];
  for (let first = 0; first < wanted.length; first += SHEETS_PER_BATCH) {
    if (first > 0 && progress?.cancelled()) throw new Refusal({ kind: "cancelled" });
    if (first > 0) progress?.report(first, wanted.length);
    skipped.push(...(await replaceTogether(context, wanted.slice(first, first + SHEETS_PER_BATCH), colours, memory)).skipped);
  }
  return { skipped };
};

/** Takes our marks off, 40 sheets in two round trips; formats, fills and other conditional formats stay as they are. */
export const removeMarks = async (
  context: Excel.RequestContext,
  scope: "active" | "workbook",
  memory: MarkMemory,
): Promise<{ readonly cleared: number; readonly skipped: readonly string[] }> => {
  const worksheets = context.workbook.worksheets;
  let sheets: readonly Excel.Worksheet[] = [worksheets.getActiveWorksheet()];
  if (scope === "workbook") {
    worksheets.load("items/name");
    await context.sync();
    sheets = worksheets.items;
  }
  const skipped: string[] = [];
  let cleared = 0;
  for (let first = 0; first < sheets.length; first += SHEETS_PER_BATCH) {
    const formats = await ownFormats(context, sheets.slice(first, first + SHEETS_PER_BATCH));
    for (const { sheet, name, protected: isProtected, own } of formats) {
      memory.delete(name);
      if (isProtected && own.length > 0) skipped.push(name);
      if (isProtected) continue;
      deleteFormats(sheet, own);
      cleared += own.length;
    }
    await context.sync();
  }
  return { cleared, skipped };
};
