import type { Steps } from "../core/lint/steps";

/** Well under the 50 ms that a person notices, as a single piece of work may take as long again. */
const SLICE_MILLISECONDS = 16;

/** Hands the thread back when a slice of work has lasted long enough, so that the pane stays responsive; at the first call always. */
export const slicer = (now: () => number): (() => Promise<void>) => {
  let started = -Infinity;
  return async () => {
    if (now() - started < SLICE_MILLISECONDS) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    started = now();
  };
};

/** The result of work done piece by piece, the thread handed back between them; undefined as soon as `stop` says so. */
export const sliced = async <T>(steps: Steps<T>, pause: () => Promise<void>, stop: () => boolean = () => false): Promise<T | undefined> => {
  while (!stop()) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await pause();
  }
  return undefined;
};
