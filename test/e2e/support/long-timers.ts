import type { Page } from "playwright-core";
import { paneFrame } from "./pane-frame";

declare global {
  interface Window {
    passLongTimers: () => void;
  }
}

/** The limits after which the pane gives up on Excel or on a file, in milliseconds; whatever else it waits for is shorter. */
const LONG = 20_000;

/**
 * Keeps the add-in's limits from passing by the clock: on a slow machine they would end what a journey looks at, and 30 seconds are long to
 * wait for. They pass when a journey says so. Its functions stand in a list because esbuild, which runs the pictures, helps named ones with
 * code that the page does not have.
 */
export const holdLongTimers = (page: Page): Promise<unknown> =>
  page.addInitScript((long) => {
    if (!/\/(taskpane|commands)\.html$/.test(location.pathname)) return;
    const { setTimeout: set, clearTimeout: clear } = window;
    const waiting: ((() => void) | undefined)[] = [];
    const stand: readonly (readonly [name: string, stand: unknown])[] = [
      // The browser's own numbers are above 0.
      [
        "setTimeout",
        (work: () => void, delay = 0, ...args: readonly unknown[]) =>
          delay < long ? Reflect.apply(set, window, [work, delay, ...args]) : -waiting.push(work),
      ],
      ["clearTimeout", (id = 0) => (id < 0 ? waiting.splice(-id - 1, 1, undefined) : clear(id))],
      ["passLongTimers", () => waiting.forEach((_work, index) => waiting.splice(index, 1, undefined)[0]?.())],
    ];
    Object.assign(window, Object.fromEntries(stand));
  }, LONG);

export const passLongTimers = (page: Page): Promise<void> => paneFrame(page).evaluate(() => window.passLongTimers());
