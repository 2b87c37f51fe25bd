import type { CellEdit, Fix } from "../core/lint/finding";
import { ok, type Result } from "../core/result";
import type { HostError, SheetEditor } from "../host/ports";

/** What takes an applied fix back: the same cells, the other way round. Row changes cannot be taken back this way. */
export const reverseEdits = (edits: readonly CellEdit[]): readonly CellEdit[] =>
  [...edits].reverse().map((edit) => ({ ...edit, was: edit.text, text: edit.was }));

/** Applies fixes together, all or nothing; an edit that an earlier fix already makes is made once. */
export const applyFixes = async (host: SheetEditor, fixes: readonly Fix[]): Promise<Result<readonly CellEdit[], HostError>> => {
  const edits = new Map<string, CellEdit>();
  for (const edit of fixes.flatMap((fix) => fix.edits)) {
    const key = `${edit.sheet}!${edit.at.row},${edit.at.column}`;
    if (!edits.has(key)) edits.set(key, edit);
  }
  const applied = [...edits.values()];
  const result = await host.applyEdits(applied, fixes.flatMap((fix) => fix.structural ?? []));
  return result.ok ? ok(applied) : result;
};
