import type { Clock } from "../../../src/taskpane/model/clock";

export interface HandClock extends Clock {
  /** Lets the time pass: what is due is called, in turn. */
  pass(milliseconds: number): void;
}

/** A clock that a test moves on; it starts on the first day of 2026. */
export const handClock = (): HandClock => {
  let now = Date.UTC(2026, 0, 1);
  let waiting: readonly { readonly due: number; readonly act: () => void }[] = [];
  return {
    now: () => now,
    after: (milliseconds, act) => {
      const one = { due: now + milliseconds, act };
      waiting = [...waiting, one];
      return () => void (waiting = waiting.filter((other) => other !== one));
    },
    pass: (milliseconds) => {
      now += milliseconds;
      const due = waiting.filter((one) => one.due <= now);
      waiting = waiting.filter((one) => !due.includes(one));
      for (const { act } of [...due].sort((one, other) => one.due - other.due)) act();
    },
  };
};
