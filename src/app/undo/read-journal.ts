import * as v from "valibot";
import type { Journal } from "./journal";

const cell = v.object({ row: v.number(), column: v.number() });
const content = v.variant("kind", [
  v.object({ kind: v.literal("formula"), formula: v.string(), format: v.string() }),
  v.object({ kind: v.literal("constant"), value: v.union([v.string(), v.number(), v.boolean()]), format: v.string() }),
]);
const edit = v.object({
  sheet: v.string(),
  at: cell,
  was: v.string(),
  text: v.string(),
  asText: v.exactOptional(v.boolean()),
  before: content,
  shown: v.string(),
});
const held = v.object({ cells: v.array(content), height: v.exactOptional(v.number()) });
const range = v.object({ row: v.number(), column: v.number(), rowCount: v.number(), columnCount: v.number() });
const merges = { unmerge: v.array(range), merge: v.array(range) };
const label = v.object({ column: v.number(), text: v.string() });
const texts = v.array(v.string());
const columns = v.array(v.number());
const structural = v.variant("kind", [
  v.object({
    kind: v.literal("insert-row"),
    sheet: v.string(),
    before: v.number(),
    cells: v.array(label),
    like: v.exactOptional(v.number()),
    formats: v.exactOptional(columns),
    bare: v.exactOptional(v.boolean()),
    joins: v.exactOptional(columns),
    head: v.exactOptional(label),
    shown: v.exactOptional(texts),
  }),
  v.object({
    kind: v.literal("delete-row"),
    sheet: v.string(),
    row: v.number(),
    was: texts,
    head: v.exactOptional(label),
    held: v.exactOptional(held),
  }),
  v.object({
    kind: v.literal("reorder-rows"),
    sheet: v.string(),
    first: v.number(),
    order: v.array(v.number()),
    labels: v.exactOptional(v.array(v.object({ column: v.number(), was: texts, texts }))),
    fixed: v.exactOptional(columns),
    expects: v.exactOptional(v.object({ column: v.number(), texts })),
  }),
  v.object({ kind: v.literal("merge-cells"), sheet: v.string(), ...merges, undo: v.object(merges) }),
]);
const entry = v.object({
  workbook: v.string(),
  label: v.string(),
  at: v.number(),
  step: v.variant("kind", [
    v.object({ kind: v.literal("edits"), edits: v.array(edit), structural: v.array(structural) }),
    v.object({ kind: v.literal("fills"), colour: v.string(), sheets: v.array(v.object({ sheet: v.string(), cells: v.array(cell) })) }),
    v.object({ kind: v.literal("sheets"), sheets: v.array(v.looseObject({ name: v.string(), id: v.string(), content: v.string() })) }),
  ]),
});

/** The journal as it was stored; entries that cannot be read (of another version, or broken) are left out: they could not be taken back safely. */
export const readJournal = (stored: unknown): Journal =>
  Array.isArray(stored)
    ? stored.flatMap((one) => {
        const read = v.safeParse(entry, one);
        return read.success ? [read.output] : [];
      })
    : [];
