import { toA1 } from "../../core/sheet/a1";
import { fail, ok } from "../../core/result/result";
import { legalSheetName } from "../../core/sheet-spec/sheet-name";
import type { SheetSpec } from "../../core/sheet-spec/sheet-spec";
import type { HostError, InsertedSheet, Outcome, Progress } from "../ports";
import type { Run } from "./attempt";
import { buildSheet } from "./insert-sheet";
import { askContent } from "./sheet-content";

/** Small enough that a user who cancels is heard within seconds: ten round trips for every 50. */
const SHEETS_PER_BATCH = 10;

interface Planned {
  readonly spec: SheetSpec;
  readonly name: string;
  readonly position: number;
  /** The sheet that is shown once it stands. */
  readonly shown: boolean;
}

/** The place behind the active sheet, and the names that are taken. */
const lookAround = async (context: Excel.RequestContext): Promise<{ readonly position: number; readonly taken: readonly string[] }> => {
  const { worksheets } = context.workbook;
  const active = worksheets.getActiveWorksheet();
  active.load("position");
  worksheets.load("items/name");
  await context.sync();
  return { position: active.position, taken: worksheets.items.map(({ name }) => name) };
};

const plan = (specs: readonly SheetSpec[], position: number, taken: readonly string[]): readonly Planned[] => {
  const names = [...taken];
  return specs.map((spec, index) => {
    const name = legalSheetName(spec.name, names);
    names.push(name);
    return { spec, name, position: position + 1 + index, shown: index === 0 };
  });
};

/** Nobody else's sheet has this name: what bears it is ours, even when Excel failed before it told the sheet's id. */
const provisionalName = (): string => crypto.randomUUID().slice(0, 23);

const build = async (
  context: Excel.RequestContext,
  planned: readonly Planned[],
  provisional: readonly string[],
): Promise<readonly InsertedSheet[]> => {
  const made = planned.map(({ spec, name, position }, index) => {
    const sheet = context.workbook.worksheets.add(provisional[index]);
    buildSheet(sheet, spec);
    sheet.position = position;
    sheet.load("id");
    return { name, sheet, content: askContent(sheet) };
  });
  await context.sync();
  return made.map(({ name, sheet, content }) => ({ name, id: sheet.id, content: content() }));
};

const nameThem = async (context: Excel.RequestContext, planned: readonly Planned[], made: readonly InsertedSheet[]): Promise<void> => {
  planned.forEach(({ name, spec, shown }, index) => {
    const sheet = context.workbook.worksheets.getItem(made[index]?.id ?? "");
    sheet.name = name;
    if (!shown) return;
    sheet.activate();
    sheet.getRange(toA1(spec.select)).select();
  });
  await context.sync();
};

const discard = async (context: Excel.RequestContext, isOurs: (sheet: Excel.Worksheet) => boolean): Promise<void> => {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  for (const sheet of worksheets.items.filter(isOurs)) sheet.delete();
  await context.sync();
};

/** The failure, once what had been made is removed again; where that fails too, its own failure, which is the one that leaves sheets behind. */
const undone = async (run: Run, error: HostError, isOurs: (sheet: Excel.Worksheet) => boolean): Outcome<never> => {
  const removed = await run((context) => discard(context, isOurs));
  return removed.ok ? fail(error) : removed;
};

const isOneOf = (made: readonly InsertedSheet[]): ((sheet: Excel.Worksheet) => boolean) => {
  const ids = new Set(made.map(({ id }) => id));
  return ({ id }) => ids.has(id);
};

/** The planned sheets in two halves, all or none. */
const inHalves = async (run: Run, planned: readonly Planned[]): Outcome<readonly InsertedSheet[]> => {
  const middle = Math.ceil(planned.length / 2);
  const first = await insertBatch(run, planned.slice(0, middle));
  if (!first.ok) return first;
  const second = await insertBatch(run, planned.slice(middle));
  return second.ok ? ok([...first.value, ...second.value]) : undone(run, second.error, isOneOf(first.value));
};

/** All of the planned sheets or none, in two round trips: built under provisional names, then named. In halves where Excel cannot take them at once. */
const insertBatch = async (run: Run, planned: readonly Planned[]): Outcome<readonly InsertedSheet[]> => {
  const provisional = planned.map(provisionalName);
  const built = await run((context) => build(context, planned, provisional));
  if (!built.ok) {
    const failed = await undone(run, built.error, ({ name }) => provisional.includes(name));
    return !failed.ok && failed.error.kind === "too-large" && planned.length > 1 ? inHalves(run, planned) : failed;
  }
  const named = await run((context) => nameThem(context, planned, built.value));
  return named.ok ? built : undone(run, named.error, isOneOf(built.value));
};

/**
 * Many sheets behind the active one under legal, unused names; the first is shown. One round trip, and two more for every ten sheets.
 * A cancellation keeps the sheets made so far, each of them whole; a failure removes them again.
 */
export const insertSheets = async (
  run: Run,
  specs: readonly SheetSpec[],
  progress?: Progress,
): Outcome<{ readonly inserted: readonly InsertedSheet[]; readonly cancelled: boolean }> => {
  if (specs.length === 0) return ok({ inserted: [], cancelled: false });
  const around = await run(lookAround);
  if (!around.ok) return around;
  const planned = plan(specs, around.value.position, around.value.taken);
  const inserted: InsertedSheet[] = [];
  while (inserted.length < planned.length) {
    if (progress?.cancelled()) return ok({ inserted, cancelled: true });
    const batch = await insertBatch(run, planned.slice(inserted.length, inserted.length + SHEETS_PER_BATCH));
    if (!batch.ok) return undone(run, batch.error, isOneOf(inserted));
    inserted.push(...batch.value);
    progress?.report(inserted.length, planned.length);
  }
  return ok({ inserted, cancelled: false });
};
