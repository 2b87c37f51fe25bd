import { collectOwnIndicators as collected } from "../core/library/own-indicators";
import { ok, type Result } from "../core/result/result";
import type { HostError, PreferenceStore, ReadScope } from "../host/ports";
import { keepOwn } from "./parts/own-list";
import { readTables, type TableReader } from "./tables/read-tables";

/** Keeps the indicators of the tables on these sheets as 我的指标; tells how many are new. */
export const collectOwnIndicators = async (host: TableReader & PreferenceStore, scope: ReadScope): Promise<Result<number, HostError>> => {
  const tables = await readTables(host, scope);
  return tables.ok ? ok(await keepOwn(host, collected(tables.value))) : tables;
};
