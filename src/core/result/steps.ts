/** Work that can be left between its pieces: yields after each, returns the result. What it yields says how far it is, where it says anything. */
export type Steps<T, P = undefined> = Generator<P, T, void>;

/** The whole of it at once. */
export const complete = <T, P>(steps: Steps<T, P>): T => {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
};
