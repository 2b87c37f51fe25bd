import type { Waiver } from "../core/lint/waiver";
import { ok, type Result } from "../core/result/result";
import type { HostError, WorkbookSettings } from "../host/ports";
import { saveWorkbookWaivers } from "./save-workbook-waivers";
import { WORKBOOK_WAIVERS_KEY } from "./waivers/keys";
import { readWaivers } from "./waivers/stored-waivers";
import { withoutWaiver } from "./waivers/waive";

/** Takes waivers out of the workbook, so that a revived finding stays revived when the file is opened again. Writes nothing where they are not in it. */
export const dropWorkbookWaivers = async (host: WorkbookSettings, dropped: readonly Waiver[]): Promise<Result<void, HostError>> => {
  const saved = await host.loadSetting(WORKBOOK_WAIVERS_KEY);
  if (!saved.ok) return saved;
  const known = readWaivers(saved.value);
  const left = dropped.reduce(withoutWaiver, known);
  if (left.length === known.length) return ok(undefined);
  return saveWorkbookWaivers(host, left);
};
