import type { Frame, Page } from "playwright-core";

/** The pane's own page, where code is to run beside the pane's; its parts are found by `OpenWorkbench.pane`. */
export const paneFrame = (page: Page): Frame => {
  const frame = page.frames().find((one) => one.url().includes("taskpane.html"));
  if (!frame) throw new Error("The pane is not open");
  return frame;
};

/** Waits until the pane wears the theme and nothing moves any more but what turns for ever: colours half-way are nobody's. */
export const paneSettles = async (page: Page, theme: "light" | "dark"): Promise<void> => {
  await paneFrame(page).waitForFunction((wanted) => {
    const colour = getComputedStyle(document.querySelector("main") ?? document.body).backgroundColor;
    const isDark = Number(/\d+/.exec(colour)?.[0]) < 128;
    return (
      isDark === (wanted === "dark") && document.getAnimations().every(({ effect }) => effect?.getComputedTiming().endTime === Infinity)
    );
  }, theme);
};
