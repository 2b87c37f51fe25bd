import { fail, ok, type Result } from "../core/result/result";
import type { ColumnMapping } from "../core/table/model/column-mapping";
import { previewMapping as preview, type MappingPreview } from "../core/table/read/preview-mapping";
import type { HostError } from "../host/ports";
import { rememberedMappings, type TableReader } from "./tables/read-tables";

/** What the sheet would say, as it stands now, with its columns named so. */
export const previewMapping = async (
  host: TableReader,
  sheet: string,
  mapping: ColumnMapping,
): Promise<Result<MappingPreview, HostError>> => {
  const mappings = await rememberedMappings(host);
  const read = await host.read({ sheets: [sheet] });
  if (!read.ok) return read;
  const [snapshot] = read.value;
  return snapshot ? ok(preview(snapshot, mapping, mappings)) : fail({ kind: "sheet-missing", sheet });
};
