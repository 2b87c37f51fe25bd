import { checkSteps, type Checked } from "../../core/check/check-steps";
import type { AnyRule } from "../../core/lint/rule";
import type { Settings } from "../../core/lint/settings";
import { fail, ok, type Result } from "../../core/result/result";
import type { SheetSnapshot } from "../../core/sheet/sheet-snapshot";
import type { HostError, Progress } from "../../host/ports";
import { sliced, slicer } from "./slice";

interface CheckCourse {
  /** Told of each sheet that is done; asked whether to go on. */
  readonly progress?: Progress | undefined;
  /** An earlier check under the same rules and settings; `sheets` are those that have changed since. */
  readonly known?: Checked;
}

/** Drives `checkSteps` in slices, so that the pane stays responsive; fails only when it is cancelled. */
export const checkSheets = async (
  sheets: readonly SheetSnapshot[],
  rules: readonly AnyRule[],
  settings: Settings,
  { progress, known }: CheckCourse = {},
): Promise<Result<Checked, HostError>> => {
  const checked = await sliced(
    checkSteps(sheets, rules, settings, known),
    slicer(() => performance.now()),
    {
      stop: () => progress?.cancelled() ?? false,
      told: (step) => step && progress?.report(step.done, step.total),
    },
  );
  return checked ? ok(checked) : fail({ kind: "cancelled" });
};
