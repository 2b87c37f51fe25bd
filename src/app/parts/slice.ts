import type { Steps } from "../../core/result/steps";

/** Well under the 50 ms that a person notices, as a single piece of work may take as long again. */
const SLICE_MILLISECONDS = 16;

/** A message comes in turn with everything else that waits; browsers hold a timer back for 4 ms more, hundreds of times in a large workbook. */
const handBack = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });

/** Hands the thread back when a slice of work has lasted long enough, so that the pane stays responsive; at the first call always. */
export const slicer = (now: () => number): (() => Promise<void>) => {
  let started = -Infinity;
  return async () => {
    if (now() - started < SLICE_MILLISECONDS) return;
    await handBack();
    started = now();
  };
};

interface Watch<P> {
  /** Asked before each piece: the work ends there. */
  readonly stop?: () => boolean;
  /** Hears what each piece says of how far the work is. */
  readonly told?: (progress: P) => void;
}

/** The result of work done piece by piece, the thread handed back between them; undefined as soon as `stop` says so. */
export const sliced = async <T, P>(
  steps: Steps<T, P>,
  pause: () => Promise<void>,
  { stop, told }: Watch<P> = {},
): Promise<T | undefined> => {
  while (stop?.() !== true) {
    const step = steps.next();
    if (step.done === true) return step.value;
    told?.(step.value);
    await pause();
  }
  return undefined;
};
