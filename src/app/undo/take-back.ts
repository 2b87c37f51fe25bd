import type { Result } from "../../core/result";
import { fitLooks } from "../../core/row-edits/fit-rows";
import type { HostError, SheetEditor, SheetReader } from "../../host/ports";
import { fitToSheets } from "../fit-to-sheets";
import { inverseStep } from "./inverse-step";
import type { UndoStep } from "./journal";

/** Takes an act back; refused, with the cell named, where the workbook no longer reads what the act left. */
export const takeBack = async (host: SheetEditor & SheetReader, step: UndoStep): Promise<Result<void, HostError>> => {
  if (step.kind === "edits") {
    const inverse = inverseStep(step);
    const structural = await fitToSheets(host, inverse.structural, fitLooks);
    return structural.ok ? host.applyEdits(inverse.edits, structural.value) : structural;
  }
  return host.removeSheets(step.sheets);
};
