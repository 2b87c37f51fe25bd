import AxeBuilder from "@axe-core/playwright";
import type { OpenWorkbench } from "./workbench-page";

const PANE = 'iframe[title="任务窗格"]';

/** Serious and critical faults of the pane: rule and places. The focus library's invisible stops hand the focus on at once, so they are left out. */
export const seriousFaults = async ({ page }: OpenWorkbench): Promise<readonly (readonly [string, readonly unknown[]])[]> => {
  const { violations } = await new AxeBuilder({ page }).include(PANE).exclude([PANE, "[data-tabster-dummy]"]).analyze();
  return violations.filter(({ impact }) => impact === "serious" || impact === "critical").map(({ id, nodes }) => [id, nodes.map(({ target }) => target)]);
};
