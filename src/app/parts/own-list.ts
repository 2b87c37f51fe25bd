import { mergeOwnIndicators, type OwnIndicator } from "../../core/library/own-indicators";
import { readOwnIndicators } from "../../core/library/own-indicators-stored";
import type { PreferenceStore } from "../../host/ports";

const KEY = "own-indicators";

/** 我的指标 as remembered on this machine; empty where there are none. */
export const loadOwnList = async (store: PreferenceStore): Promise<readonly OwnIndicator[]> => readOwnIndicators(await store.load(KEY));

/** Remembers the whole list on this machine, in place of the one before. */
export const saveOwnList = (store: PreferenceStore, list: readonly OwnIndicator[]): Promise<void> => store.save(KEY, list);

/** Merges found indicators into the remembered list; tells how many are new in it. */
export const keepOwn = async (store: PreferenceStore, found: readonly OwnIndicator[]): Promise<number> => {
  const known = await loadOwnList(store);
  const list = mergeOwnIndicators(known, found);
  await saveOwnList(store, list);
  return list.length - known.length;
};
