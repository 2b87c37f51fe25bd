import { withPinyin, type SearchableOwn } from "../core/library/own-indicators-search";
import { ok, type Result } from "../core/result/result";
import type { HostError, PreferenceStore } from "../host/ports";
import { loadOwnList } from "./parts/own-list";

/** 我的指标 with its pinyin, for `searchWithOwn`; the dictionary is loaded when first asked for. */
export const listOwnIndicators = async (store: PreferenceStore): Promise<Result<readonly SearchableOwn[], HostError>> => {
  const list = await loadOwnList(store);
  if (list.length === 0) return ok([]);
  const { pinyin } = await import("pinyin-pro");
  const syllablesOf = (text: string): readonly string[] => pinyin(text, { toneType: "none", type: "array", v: true });
  return ok(list.map((indicator) => withPinyin(indicator, syllablesOf)));
};
