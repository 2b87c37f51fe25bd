import { deepStrictEqual } from "node:assert/strict";
import { isDeepStrictEqual } from "node:util";
import { PATIENCE } from "./workbench-page";

const BREATH = 50;

/** Reads again until the wanted is there. What never comes is told with what was read last. */
export const becomes = async <T>(read: () => Promise<T>, wanted: T): Promise<void> => {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const now = await read();
    if (isDeepStrictEqual(now, wanted)) return;
    if (Date.now() > end) deepStrictEqual(now, wanted);
    await new Promise((resolve) => setTimeout(resolve, BREATH));
  }
};
