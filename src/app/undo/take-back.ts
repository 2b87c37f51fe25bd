import type { CellEdit } from "../../core/lint/finding";
import { ok, type Result } from "../../core/result";
import type { HostError, SheetEditor } from "../../host/ports";
import type { UndoStep } from "./journal";

/** The same cells, the other way round. */
const reversed = (edits: readonly CellEdit[]): readonly CellEdit[] => [...edits].reverse().map((edit) => ({ ...edit, was: edit.text, text: edit.was }));

/** Takes an act back; refused, with the cell named, where the workbook no longer reads what the act left. */
export const takeBack = async (host: SheetEditor, step: UndoStep): Promise<Result<void, HostError>> => {
  if (step.kind === "edits") return host.applyEdits(reversed(step.edits));
  for (const sheet of [...step.sheets].reverse()) {
    const removed = await host.removeSheet(sheet.name);
    if (!removed.ok) return removed;
  }
  return ok(undefined);
};
