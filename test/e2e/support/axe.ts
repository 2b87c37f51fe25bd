import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import { paneFrame, paneSettles } from "./pane-frame";
import type { OpenWorkbench } from "./workbench-page";

declare global {
  interface Window {
    axe: { run(context: object, options: object): Promise<AxeResults> };
  }
}

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const THEMES = ["light", "dark"] as const;

/** The theme, the rule and the places. The focus library's invisible stops hand the focus on at once, so they are left out. */
export type Fault = readonly [theme: string, rule: string, places: readonly unknown[]];

/** Serious and critical faults of the pane as it stands, light and dark. */
export const seriousFaults = async ({ page }: OpenWorkbench): Promise<readonly Fault[]> => {
  const frame = paneFrame(page);
  const found: Fault[] = [];
  if (await frame.evaluate(() => !("axe" in window))) await frame.evaluate(AXE);
  for (const theme of THEMES) {
    await page.emulateMedia({ colorScheme: theme });
    await paneSettles(page, theme);
    const { violations } = await frame.evaluate(() =>
      window.axe.run({ exclude: [["[data-tabster-dummy]"]] }, { resultTypes: ["violations"] }),
    );
    const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
    found.push(...serious.map(({ id, nodes }): Fault => [theme, id, nodes.map(({ target }) => target)]));
  }
  return found;
};
