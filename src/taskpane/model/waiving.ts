import { waiveFinding, withoutWaiver } from "../../app/waivers/waive";
import type { Waiver } from "../../core/lint/waiver";
import type { Checks } from "./checks";
import type { Ground } from "./ground";
import { guarded } from "./guarded";
import type { PaneActs } from "./pane-acts";
import { reportOf } from "./pane-state";

/** Setting findings aside, and having them back. */
export const waiving = (
  { store, services, memory, clock, fail }: Ground,
  { remark }: Checks,
): Pick<PaneActs, "waive" | "revive" | "forget"> => {
  const drop = async (dropped: readonly Waiver[]): Promise<void> => {
    const result = await guarded(async () => {
      const waivers = await memory.waivers();
      if (!waivers.ok) return waivers;
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
      const waivers = await guarded(memory.waivers);
      if (!waivers.ok) return fail(waivers.error);
      await memory.setWaivers(waiveFinding(waivers.value, finding, report.tables, reason, new Date(clock.now())));
      await remark();
    },
    revive: (waiver) => drop([waiver]),
    forget: drop,
  };
};
