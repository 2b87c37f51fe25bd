import * as v from "valibot";
import type { Journal } from "./journal";

const cell = v.object({ row: v.number(), column: v.number() });
const edit = v.object({ sheet: v.string(), at: cell, was: v.string(), text: v.string(), asText: v.exactOptional(v.boolean()) });
const structural = v.variant("kind", [
  v.looseObject({ kind: v.literal("insert-row"), sheet: v.string(), before: v.number(), cells: v.array(v.object({ column: v.number(), text: v.string() })) }),
  v.looseObject({ kind: v.literal("delete-row"), sheet: v.string(), row: v.number(), was: v.array(v.string()) }),
  v.looseObject({ kind: v.literal("reorder-rows"), sheet: v.string(), first: v.number(), order: v.array(v.number()) }),
]);
const entry = v.object({
  workbook: v.string(),
  label: v.string(),
  at: v.number(),
  step: v.variant("kind", [
    v.object({ kind: v.literal("edits"), edits: v.array(edit), structural: v.array(structural) }),
    v.object({ kind: v.literal("sheets"), sheets: v.array(v.looseObject({ name: v.string() })) }),
  ]),
});

/** The journal as it was stored; entries that cannot be read (of another version, or broken) are left out: they could not be taken back safely. */
export const readJournal = (stored: unknown): Journal =>
  Array.isArray(stored) ? stored.flatMap((one) => {
    const read = v.safeParse(entry, one);
    return read.success ? [read.output] : [];
  }) : [];
