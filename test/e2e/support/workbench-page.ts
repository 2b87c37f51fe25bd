import type { Browser, FrameLocator, Page } from "playwright-core";
import type { WireCount } from "../../../src/workbench/excel-host/counters";
import type { WorkbenchApi } from "../../../src/workbench/page/workbench-api";
import { launch } from "./browser";

declare global {
  interface Window {
    /** What the page offers to tests. */
    workbench: WorkbenchApi;
  }
}

export interface OpenWorkbench {
  readonly browser: Browser;
  readonly page: Page;
  readonly pane: FrameLocator;
}

const PANE = 'iframe[title="任务窗格"]';

interface Options {
  readonly query?: string;
  readonly dark?: boolean;
  readonly width?: number;
  /** `plain`: the pane shows a page that only says why it cannot run. */
  readonly pane?: "ready" | "plain";
  /** Addresses that cannot be reached. */
  readonly blocked?: RegExp;
}

/** The built workbench in Chromium, its grid loaded and the pane ready. */
export const openWorkbench = async ({ query = "", dark = false, width = 1400, pane = "ready", blocked }: Options = {}): Promise<OpenWorkbench> => {
  const browser = await launch();
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width, height: 860 }, colorScheme: dark ? "dark" : "light", locale: "zh-CN" });
  const page = await context.newPage();
  if (blocked) await page.route(blocked, (route) => route.abort());
  await page.goto(`${process.env["WORKBENCH_ADDRESS"] ?? ""}${query}`);
  return { browser, page, pane: pane === "ready" ? await openPane(page) : page.frameLocator(PANE) };
};

/** The pane, once the grid is loaded and the pane can be used; also after a reload. */
export const openPane = async (page: Page): Promise<FrameLocator> => {
  await page.waitForFunction(() => window.workbench?.sheets().length > 0, undefined, { timeout: 60_000 });
  const pane = page.frameLocator(PANE);
  await pane.getByRole("button", { name: "校验本表" }).waitFor({ timeout: 60_000 });
  return pane;
};

export const wireOf = (page: Page): Promise<WireCount> => page.evaluate(() => window.workbench.wire());
