import * as v from "valibot";
import type { AppliedEdit } from "../../core/edits/cell-edit";
import type { DeletedRow, InsertedRow } from "../../core/edits/rows/applied-row";
import type { HeldRow, RowLabel } from "../../core/edits/rows/asked-row";
import type { FittedReorder } from "../../core/edits/rows/fitted-row";
import type { MergeCells } from "../../core/edits/rows/merge-cells";
import type { CellRange, CellRef } from "../../core/sheet/cell-ref";
import type { Journal, JournalEntry, UndoStep } from "./journal";

/** A schema for every field of `T`, also for those that may be missing: a new field does not compile before it is read. */
type Fields<T> = { readonly [Key in keyof T]-?: v.GenericSchema<unknown, T[Key]> };
type Step<Kind extends UndoStep["kind"]> = Extract<UndoStep, { readonly kind: Kind }>;

const number = v.number();
const string = v.string();
const texts = v.array(string);
const columns = v.array(number);

const cell = v.object({ row: number, column: number } satisfies Fields<CellRef>);
const range = v.object({ row: number, column: number, rowCount: number, columnCount: number } satisfies Fields<CellRange>);
const content = v.variant("kind", [
  v.object({ kind: v.literal("formula"), formula: string, format: string }),
  v.object({ kind: v.literal("constant"), value: v.union([string, number, v.boolean()]), format: string }),
]);
const edit = v.object({ sheet: string, at: cell, before: content, shown: string } satisfies Fields<AppliedEdit>);

const label = v.object({ column: number, text: string } satisfies Fields<RowLabel>);
const held = v.object({ cells: v.array(content), height: v.exactOptional(number) } satisfies Fields<HeldRow>);
const inserted = v.object({
  kind: v.literal("insert-row"),
  sheet: string,
  before: number,
  head: v.exactOptional(label),
  shown: texts,
} satisfies Fields<InsertedRow>);
const deleted = v.object({
  kind: v.literal("delete-row"),
  sheet: string,
  row: number,
  was: texts,
  head: v.exactOptional(label),
  held,
} satisfies Fields<DeletedRow>);
const reordered = v.object({
  kind: v.literal("reorder-rows"),
  sheet: string,
  first: number,
  order: columns,
  labels: v.exactOptional(v.array(v.object({ column: number, was: texts, texts }))),
  // Left out by versions that wrote it only where a column stays.
  fixed: v.optional(columns, []),
  expects: v.exactOptional(v.object({ column: number, texts })),
} satisfies Fields<FittedReorder>);
const merges = { unmerge: v.array(range), merge: v.array(range) };
const merged = v.object({
  kind: v.literal("merge-cells"),
  sheet: string,
  ...merges,
  undo: v.object(merges),
} satisfies Fields<MergeCells>);

const edits = v.object({
  kind: v.literal("edits"),
  edits: v.array(edit),
  structural: v.array(v.variant("kind", [inserted, deleted, reordered, merged])),
} satisfies Fields<Step<"edits">>);
const fills = v.object({
  kind: v.literal("fills"),
  colour: string,
  sheets: v.array(v.object({ sheet: string, cells: v.array(cell) })),
} satisfies Fields<Step<"fills">>);
const sheets = v.object({
  kind: v.literal("sheets"),
  sheets: v.array(v.looseObject({ name: string, id: string, content: string })),
} satisfies Fields<Step<"sheets">>);

const entry = v.object({
  workbook: string,
  label: string,
  at: number,
  step: v.variant("kind", [edits, fills, sheets]),
} satisfies Fields<JournalEntry>);

/** The journal as it was stored; entries that cannot be read (of another version, or broken) are left out: they could not be taken back safely. */
export const readJournal = (stored: unknown): Journal =>
  Array.isArray(stored)
    ? stored.flatMap((one) => {
        const read = v.safeParse(entry, one);
        return read.success ? [read.output] : [];
      })
    : [];
