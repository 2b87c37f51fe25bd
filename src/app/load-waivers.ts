import type { Waiver } from "../core/lint/waiver";
import { ok, type Result } from "../core/result/result";
import type { HostError, PreferenceStore, WorkbookSettings } from "../host/ports";
import { WAIVERS_KEY, WORKBOOK_WAIVERS_KEY } from "./waivers/keys";
import { mergeWaivers, readWaivers } from "./waivers/stored-waivers";

/** The waivers of this machine and those saved in the workbook. */
export const loadWaivers = async (host: WorkbookSettings & PreferenceStore): Promise<Result<readonly Waiver[], HostError>> => {
  const saved = await host.loadSetting(WORKBOOK_WAIVERS_KEY);
  return saved.ok ? ok(mergeWaivers(readWaivers(await host.load(WAIVERS_KEY)), readWaivers(saved.value))) : saved;
};
