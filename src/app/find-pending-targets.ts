import { ok, type Result } from "../core/result/result";
import type { CellRef } from "../core/sheet/cell-ref";
import { PENDING_FILL } from "../core/sheet-spec/form-style";
import type { CellFills, HostError, ReadScope } from "../host/ports";
import { readTables, type TableReader } from "./tables/read-tables";

/** A target that still carries the 待核 shade: nobody has confirmed it (handbook 5). */
export interface PendingTarget {
  readonly sheet: string;
  readonly at: CellRef;
  readonly name: string;
  readonly target: string;
}

/** The unconfirmed targets of the sheets, in reading order. */
export const findPendingTargets = async (
  host: TableReader & CellFills,
  scope: ReadScope,
): Promise<Result<readonly PendingTarget[], HostError>> => {
  const tables = await readTables(host, scope);
  if (!tables.ok) return tables;
  const found: PendingTarget[] = [];
  for (const { sheet, indicators } of tables.value) {
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
