import { ok, type Result } from "../core/result/result";
import { fitLooks } from "../core/edits/rows/fit-rows";
import type { CellFills, HostError, SheetEditor, SheetReader } from "../host/ports";
import { fitToSheets } from "./parts/fit-to-sheets";
import { inverseStep } from "./undo/inverse-step";
import type { UndoStep } from "./undo/journal";

/** Takes an act back; refused, with the cell named, where the workbook no longer reads what the act left. */
export const takeBack = async (host: SheetEditor & SheetReader & CellFills, step: UndoStep): Promise<Result<void, HostError>> => {
  if (step.kind === "edits") {
    const inverse = inverseStep(step);
    const structural = await fitToSheets(host, inverse.structural, fitLooks);
    if (!structural.ok) return structural;
    const undone = await host.applyEdits(inverse.edits, structural.value);
    return undone.ok ? ok(undefined) : undone;
  }
  if (step.kind === "sheets") return host.removeSheets(step.sheets);
  for (const { sheet, cells } of step.sheets) {
    const filled = await host.changeFill(sheet, cells, step.colour, "filled");
    if (!filled.ok) return filled;
  }
  return ok(undefined);
};
