import { ok, type Result } from "../core/result/result";
import { PENDING_FILL } from "../core/sheet-spec/form-style";
import type { CellFills, HostError } from "../host/ports";
import type { PendingTarget } from "./find-pending-targets";
import type { UndoStep } from "./undo/journal";

/** Takes the shade off: the targets are confirmed. Gives what takes it back. */
export const confirmTargets = async (host: CellFills, targets: readonly PendingTarget[]): Promise<Result<UndoStep, HostError>> => {
  const sheets = [...new Set(targets.map(({ sheet }) => sheet))].map((sheet) => ({
    sheet,
    cells: targets.filter((target) => target.sheet === sheet).map(({ at }) => at),
  }));
  for (const { sheet, cells } of sheets) {
    const changed = await host.changeFill(sheet, cells, PENDING_FILL, "none");
    if (!changed.ok) return changed;
  }
  return ok({ kind: "fills", colour: PENDING_FILL, sheets });
};
