import type { Progress } from "../../host/ports";

/** One check or one act at work. What cancels it belongs to it alone. */
export interface Run {
  readonly progress: Progress;
  /** It ends at its next pause. */
  cancel(): void;
  /** An Excel that was given up may still answer: what goes on after this tells nothing any more and ends at its next pause. */
  end(): void;
  ended(): boolean;
}

/** A run that tells its progress to `report`. */
export const startRun = (report: Progress["report"]): Run => {
  let [cancelled, over] = [false, false];
  return {
    progress: { report: (done, total) => (over ? undefined : report(done, total)), cancelled: () => over || cancelled },
    cancel: () => void (cancelled = true),
    end: () => void (over = true),
    ended: () => over,
  };
};
