import { fail, ok } from "../../core/result/result";
import type { HostError, Outcome } from "../ports";
import { Refusal, toHostError } from "./office-error";

const TIMEOUT_SECONDS = 30;
/** For an act that makes or removes dozens of sheets at once. */
export const MANY_SHEETS_SECONDS = 120;
const EDIT_RETRIES = [200, 400, 800, 1600, 2000];

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A hung `context.sync()` (it happens on the web) is given up instead of leaving the pane waiting. */
const withTimeout = async <T>(work: Promise<T>, seconds: number): Promise<T> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Refusal({ kind: "timeout", seconds })), seconds * 1000);
  });
  try {
    return await Promise.race([work, timeout]);
  } finally {
    clearTimeout(timer);
  }
};

/** Told once when work waits for the user to leave a cell's edit mode, and once when it goes on. */
export type EditingListener = (editing: boolean) => void;

/** Runs one act in Excel, its failure a value. */
export type Run = <T>(work: (context: Excel.RequestContext) => Promise<T>) => Outcome<T>;

/**
 * Runs one act in Excel and turns whatever it throws into a value. While a cell is being edited it waits and tries again for five seconds.
 * The context is a plain one, not that of `Excel.run`: nothing is tracked across batches, so no clean-up batch follows each act.
 */
export const attempt = async <T>(
  work: (context: Excel.RequestContext) => Promise<T>,
  onEditing: EditingListener = () => undefined,
  seconds: number = TIMEOUT_SECONDS,
): Outcome<T> => {
  for (const pause of [...EDIT_RETRIES, undefined]) {
    try {
      const value = await withTimeout(work(new Excel.RequestContext()), seconds);
      onEditing(false);
      return ok(value);
    } catch (error) {
      const reason: HostError = toHostError(error);
      if (reason.kind !== "cell-editing" || pause === undefined) return fail(reason);
      onEditing(true);
      await wait(pause);
    }
  }
  return fail({ kind: "cell-editing" });
};
