import type { Page } from "playwright-core";
import { paneFrame } from "../../e2e/support/pane-frame";

declare global {
  interface Window {
    /** Milliseconds of every task over 50 ms that is the pane's own, not the grid's. */
    paneTasks?: number[];
  }
}

/** From now on: pane and grid share a thread, the browser tells whose task it was. */
export const watchLongTasks = (page: Page): Promise<void> =>
  paneFrame(page).evaluate(() => {
    const tasks: number[] = [];
    window.paneTasks = tasks;
    new PerformanceObserver((list) =>
      tasks.push(...list.getEntries().flatMap(({ name, duration }) => (name === "self" ? [duration] : []))),
    ).observe({ type: "longtask" });
  });

/** The longest since, in milliseconds; 50 stands for “none over 50”. */
export const longestTask = (page: Page): Promise<number> => paneFrame(page).evaluate(() => Math.max(50, ...(window.paneTasks ?? [])));
