import { cellKey } from "../core/sheet/cell-ref";
import type { CellEdit } from "../core/edits/cell-edit";
import type { Fix } from "../core/edits/fix";
import { ok, type Result } from "../core/result/result";
import { fitRows } from "../core/edits/rows/fit-rows";
import type { HostError, SheetEditor, SheetReader } from "../host/ports";
import { fitToSheets } from "./parts/fit-to-sheets";
import type { UndoStep } from "./undo/journal";

/** Applies fixes together, all or nothing; an edit that an earlier fix already makes is made once. Tells what was done, for 撤销. */
export const applyFixes = async (
  host: SheetEditor & SheetReader,
  fixes: readonly Fix[],
): Promise<Result<UndoStep & { readonly kind: "edits" }, HostError>> => {
  const edits = new Map<string, CellEdit>();
  for (const edit of fixes.flatMap((fix) => fix.edits)) {
    const key = cellKey(edit);
    if (!edits.has(key)) edits.set(key, edit);
  }
  const structural = await fitToSheets(
    host,
    fixes.flatMap((fix) => fix.structural ?? []),
    fitRows,
  );
  if (!structural.ok) return structural;
  const result = await host.applyEdits([...edits.values()], structural.value);
  return result.ok ? ok({ kind: "edits", ...result.value }) : result;
};
