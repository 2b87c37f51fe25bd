/** Work that can be left between its pieces: yields after each, returns the result. */
export type Steps<T> = Generator<void, T, void>;

/** The whole of it at once. */
export const complete = <T>(steps: Steps<T>): T => {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
};
