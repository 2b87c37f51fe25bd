import { withoutOwnIndicator, type OwnIndicator } from "../core/library/own-indicators";
import { ok, type Result } from "../core/result/result";
import type { HostError, PreferenceStore } from "../host/ports";
import { loadOwnList, saveOwnList } from "./parts/own-list";

/** Takes one indicator out of 我的指标. */
export const removeOwnIndicator = async (store: PreferenceStore, indicator: OwnIndicator): Promise<Result<void, HostError>> =>
  ok(await saveOwnList(store, withoutOwnIndicator(await loadOwnList(store), indicator)));
