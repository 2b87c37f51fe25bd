import { ok, type Result } from "../../core/result/result";
import type { ColumnMapping } from "../../core/table/model/column-mapping";
import type { TargetTable } from "../../core/table/model/target-table";
import { parseWorkbook } from "../../core/table/read/parse-workbook";
import type { HostError, PreferenceStore, ReadScope, SheetReader } from "../../host/ports";
import { PREFERENCES_KEY } from "../preferences/pane-preferences";
import { readPreferences } from "../preferences/read-preferences";

/** A workbook, and what the user said of its headers. */
export type TableReader = SheetReader & Pick<PreferenceStore, "load">;

/** The columns that the user named, as this machine remembers them. Nothing of a rule is asked for, so none need be known. */
export const rememberedMappings = async (store: Pick<PreferenceStore, "load">): Promise<readonly ColumnMapping[]> =>
  readPreferences(await store.load(PREFERENCES_KEY), []).settings.mappings;

/** The tables of the sheets as a check would find them, those of headers whose columns the user named among them. */
export const readTables = async (host: TableReader, scope: ReadScope): Promise<Result<readonly TargetTable[], HostError>> => {
  const mappings = await rememberedMappings(host);
  const read = await host.read(scope);
  return read.ok ? ok(parseWorkbook(read.value, { mappings }).tables) : read;
};
