import { fail, ok, type Result } from "../core/result/result";
import type { ColumnMapping } from "../core/table/model/column-mapping";
import { previewMapping as preview, type MappingPreview } from "../core/table/read/preview-mapping";
import type { HostError, SheetReader } from "../host/ports";

/** What the sheet would say, as it stands now, with its columns named so; `remembered` are the mappings of the settings. */
export const previewMapping = async (
  host: SheetReader,
  sheet: string,
  mapping: ColumnMapping,
  remembered: readonly ColumnMapping[],
): Promise<Result<MappingPreview, HostError>> => {
  const read = await host.read({ sheets: [sheet] });
  if (!read.ok) return read;
  const [snapshot] = read.value;
  return snapshot ? ok(preview(snapshot, mapping, remembered)) : fail({ kind: "sheet-missing", sheet });
};
