import type { Waiver } from "../core/lint/waiver";
import type { Result } from "../core/result/result";
import type { HostError, WorkbookSettings } from "../host/ports";
import { WORKBOOK_WAIVERS_KEY } from "./waivers/keys";

/** Keeps the waivers in the workbook file, in place of those it holds. */
export const saveWorkbookWaivers = (host: WorkbookSettings, waivers: readonly Waiver[]): Promise<Result<void, HostError>> =>
  host.saveSetting(WORKBOOK_WAIVERS_KEY, waivers.length === 0 ? undefined : waivers);
