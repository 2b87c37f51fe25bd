import { collectOwnIndicators, mergeOwnIndicators, type OwnIndicator } from "../core/library/own-indicators";
import { withPinyin, type SearchableOwn } from "../core/library/own-indicators-search";
import { ownIndicatorsSheet, readOwnSheet, type NoOwnList } from "../core/library/own-indicators-sheet";
import { readOwnIndicators } from "../core/library/own-indicators-stored";
import { fail, ok, type Result } from "../core/result/result";
import { parseWorkbook } from "../core/table/read/parse-workbook";
import type { HostError, InsertedSheet, PreferenceStore, ReadScope, SheetEditor, SheetReader } from "../host/ports";

export const OWN_INDICATORS_KEY = "own-indicators";

/** 我的指标 as remembered on this machine; empty where there are none. */
export const loadOwnIndicators = async (store: PreferenceStore): Promise<readonly OwnIndicator[]> =>
  readOwnIndicators(await store.load(OWN_INDICATORS_KEY));

export const saveOwnIndicators = (store: PreferenceStore, list: readonly OwnIndicator[]): Promise<void> =>
  store.save(OWN_INDICATORS_KEY, list);

/** The indicators of the tables on these sheets, ready to be merged into the list; nothing is stored. */
export const collectFromSheets = async (host: SheetReader, scope: ReadScope): Promise<Result<readonly OwnIndicator[], HostError>> => {
  const read = await host.read(scope);
  return read.ok ? ok(collectOwnIndicators(parseWorkbook(read.value).tables)) : read;
};

/** Merges found indicators into the remembered list; tells the new list and how many indicators are new in it. */
export const keepOwnIndicators = async (
  store: PreferenceStore,
  found: readonly OwnIndicator[],
): Promise<{ readonly list: readonly OwnIndicator[]; readonly added: number }> => {
  const known = await loadOwnIndicators(store);
  const list = mergeOwnIndicators(known, found);
  await saveOwnIndicators(store, list);
  return { list, added: list.length - known.length };
};

/** Writes the list as a new sheet 我的指标; an earlier one stays, somebody may have worked in it. */
export const exportOwnIndicators = (
  host: Pick<SheetEditor, "insertSheet">,
  list: readonly OwnIndicator[],
): Promise<Result<InsertedSheet, HostError>> => host.insertSheet(ownIndicatorsSheet(list));

/** The list a sheet of the form of 我的指标 holds; inside, `no-own-list` where it has no such header. */
export const importOwnIndicators = async (
  host: SheetReader,
  scope: ReadScope,
): Promise<Result<Result<readonly OwnIndicator[], NoOwnList>, HostError>> => {
  const read = await host.read(scope);
  if (!read.ok) return read;
  const [snapshot] = read.value;
  return snapshot ? ok(readOwnSheet(snapshot)) : fail({ kind: "sheet-missing", sheet: "" });
};

/** The list with its pinyin, for `searchWithOwn`; the dictionary is loaded when first asked for. */
export const searchableOwn = async (list: readonly OwnIndicator[]): Promise<readonly SearchableOwn[]> => {
  if (list.length === 0) return [];
  const { pinyin } = await import("pinyin-pro");
  const syllablesOf = (text: string): readonly string[] => pinyin(text, { toneType: "none", type: "array", v: true });
  return list.map((indicator) => withPinyin(indicator, syllablesOf));
};
