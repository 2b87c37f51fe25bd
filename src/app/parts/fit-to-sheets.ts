import type { StructuralEdit } from "../../core/edits/row-edit";
import { ok, type Result } from "../../core/result/result";
import type { SheetSnapshot } from "../../core/sheet/sheet-snapshot";
import type { HostError, SheetReader } from "../../host/ports";

/** Row changes fitted to their sheets as they are now; without row changes nothing is read. */
export const fitToSheets = async (
  host: SheetReader,
  structural: readonly StructuralEdit[],
  fit: (edits: readonly StructuralEdit[], sheets: readonly SheetSnapshot[]) => readonly StructuralEdit[],
): Promise<Result<readonly StructuralEdit[], HostError>> => {
  if (structural.length === 0) return ok([]);
  const read = await host.read({ sheets: [...new Set(structural.map(({ sheet }) => sheet))] });
  return read.ok ? ok(fit(structural, read.value)) : read;
};
