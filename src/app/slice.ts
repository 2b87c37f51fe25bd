const SLICE_MILLISECONDS = 30;

/** Hands the thread back when a slice of work has lasted long enough, so that the pane stays responsive. */
export const slicer = (now: () => number): (() => Promise<void>) => {
  let started = now();
  return async () => {
    if (now() - started < SLICE_MILLISECONDS) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    started = now();
  };
};
