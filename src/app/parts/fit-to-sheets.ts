import type { FittedRow } from "../../core/edits/rows/fitted-row";
import type { WithMerges } from "../../core/edits/rows/merge-cells";
import { ok, type Result } from "../../core/result/result";
import type { SheetSnapshot } from "../../core/sheet/sheet-snapshot";
import type { HostError, SheetReader } from "../../host/ports";

/** Row changes fitted to their sheets as they are now; without row changes nothing is read. */
export const fitToSheets = async <Edit extends { readonly sheet: string }>(
  host: SheetReader,
  structural: readonly Edit[],
  fit: (edits: readonly Edit[], sheets: readonly SheetSnapshot[]) => readonly WithMerges<FittedRow>[],
): Promise<Result<readonly WithMerges<FittedRow>[], HostError>> => {
  if (structural.length === 0) return ok([]);
  const read = await host.read({ sheets: [...new Set(structural.map(({ sheet }) => sheet))] });
  return read.ok ? ok(fit(structural, read.value)) : read;
};
