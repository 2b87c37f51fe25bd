import { ok, type Result } from "../core/result/result";
import type { CellRef } from "../core/sheet/cell-ref";
import { parseWorkbook } from "../core/table/read/parse-workbook";
import { PENDING_FILL } from "../core/sheet-spec/form-style";
import type { CellFills, HostError, ReadScope, SheetReader } from "../host/ports";
import type { UndoStep } from "./undo/journal";

/** A target that still carries the 待核 shade: nobody has confirmed it (handbook 5). */
export interface PendingTarget {
  readonly sheet: string;
  readonly at: CellRef;
  readonly name: string;
  readonly target: string;
}

/** The unconfirmed targets of the sheets, in reading order. */
export const pendingTargets = async (
  host: SheetReader & CellFills,
  scope: ReadScope,
): Promise<Result<readonly PendingTarget[], HostError>> => {
  const read = await host.read(scope);
  if (!read.ok) return read;
  const found: PendingTarget[] = [];
  for (const { sheet, indicators } of parseWorkbook(read.value).tables) {
    const filled = await host.cellsFilled(
      sheet,
      indicators.map(({ target }) => target.at),
      PENDING_FILL,
    );
    if (!filled.ok) return filled;
    const isPending = new Set(filled.value.map(({ row, column }) => `${row},${column}`));
    found.push(
      ...indicators
        .filter(({ target }) => isPending.has(`${target.at.row},${target.at.column}`))
        .map(({ name, target }) => ({ sheet, at: target.at, name: name.text, target: target.text })),
    );
  }
  return ok(found);
};

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
