import type { Waiver } from "../../core/lint/waiver";
import { ok } from "../../core/result/result";
import type { Checks } from "./checks";
import type { Ground } from "./ground";
import { guarded } from "./guarded";
import type { PaneActs } from "./pane-acts";
import { reportOf } from "./pane-state";

/** What a finding holds on to is asked of its table: loaded when the first one is set aside. */
const loadWaiving = () => import("../../app/waivers/waive");

/** Setting findings aside, and having them back. */
export const waiving = (
  { store, services, memory, clock, fail }: Ground,
  { remark }: Checks,
): Pick<PaneActs, "waive" | "revive" | "forget"> => {
  const drop = async (dropped: readonly Waiver[]): Promise<void> => {
    const result = await guarded(async () => {
      const waivers = await memory.waivers();
      if (!waivers.ok) return waivers;
      const { withoutWaiver } = await loadWaiving();
      await memory.setWaivers(dropped.reduce(withoutWaiver, waivers.value));
      return services.dropWorkbookWaivers(dropped);
    });
    if (!result.ok) return fail(result.error);
    await remark();
  };
  return {
    waive: async (finding, reason) => {
      const report = reportOf(store.get());
      if (!report) return;
      const result = await guarded(async () => {
        const waivers = await memory.waivers();
        if (!waivers.ok) return waivers;
        const { waiveFinding } = await loadWaiving();
        return ok(await memory.setWaivers(waiveFinding(waivers.value, finding, report.tables, reason, new Date(clock.now()))));
      });
      if (!result.ok) return fail(result.error);
      await remark();
    },
    revive: (waiver) => drop([waiver]),
    forget: drop,
  };
};
