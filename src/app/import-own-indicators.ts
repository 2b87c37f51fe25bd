import { readOwnSheet, type NoOwnList } from "../core/library/own-indicators-sheet";
import { fail, ok, type Result } from "../core/result/result";
import type { HostError, PreferenceStore, ReadScope, SheetReader } from "../host/ports";
import { keepOwn } from "./parts/own-list";

/** Keeps the list that a sheet of the form of 我的指标 holds, and tells how many are new; inside, `no-own-list` where it has no such header. */
export const importOwnIndicators = async (
  host: SheetReader & PreferenceStore,
  scope: ReadScope,
): Promise<Result<Result<number, NoOwnList>, HostError>> => {
  const read = await host.read(scope);
  if (!read.ok) return read;
  const [snapshot] = read.value;
  if (!snapshot) return fail({ kind: "sheet-missing", sheet: "" });
  const list = readOwnSheet(snapshot);
  return ok(list.ok ? ok(await keepOwn(host, list.value)) : list);
};
