import { ownIndicatorsSheet } from "../core/library/own-indicators-sheet";
import type { Result } from "../core/result/result";
import type { HostError, InsertedSheet, PreferenceStore, SheetEditor } from "../host/ports";
import { loadOwnList } from "./parts/own-list";

/** Writes 我的指标 as a new sheet; an earlier one stays, somebody may have worked in it. */
export const exportOwnIndicators = async (
  host: Pick<SheetEditor, "insertSheet"> & PreferenceStore,
): Promise<Result<InsertedSheet, HostError>> => host.insertSheet(ownIndicatorsSheet(await loadOwnList(host)));
