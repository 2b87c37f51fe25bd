import { collectOwnIndicators as collected } from "../core/library/own-indicators";
import { ok, type Result } from "../core/result/result";
import { parseWorkbook } from "../core/table/read/parse-workbook";
import type { HostError, PreferenceStore, ReadScope, SheetReader } from "../host/ports";
import { keepOwn } from "./parts/own-list";

/** Keeps the indicators of the tables on these sheets as 我的指标; tells how many are new. */
export const collectOwnIndicators = async (host: SheetReader & PreferenceStore, scope: ReadScope): Promise<Result<number, HostError>> => {
  const read = await host.read(scope);
  return read.ok ? ok(await keepOwn(host, collected(parseWorkbook(read.value).tables))) : read;
};
