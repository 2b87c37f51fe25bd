import { chromium, type Browser, type BrowserContext, type FrameLocator, type Page } from "playwright-core";
import type { WorkbenchApi } from "../../../src/workbench/page";
import { groundAddress, groundBrowser } from "./ground";
import { holdLongTimers } from "./long-timers";

declare global {
  interface Window {
    /** What the page offers to tests. */
    workbench: WorkbenchApi;
  }
}

export interface OpenWorkbench {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Ends the journey; fails when a page threw meanwhile what nobody caught. */
  close(): Promise<void>;
}

/** For one wait. What is awaited comes within a second on a quiet machine; a busy one takes its time, and only what never comes is a fault. */
export const PATIENCE = 120_000;
const PANE = 'iframe[title="任务窗格"]';

interface Options {
  readonly query?: string;
  readonly dark?: boolean;
  readonly width?: number;
  /** `plain`: the pane shows a page that only says why it cannot run. */
  readonly pane?: "ready" | "plain";
  /** Prepares the page before it is opened. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

const newContext = (browser: Browser, { width = 1400, dark = false }: Options): Promise<BrowserContext> =>
  browser.newContext({ ignoreHTTPSErrors: true, viewport: { width, height: 860 }, colorScheme: dark ? "dark" : "light", locale: "zh-CN" });

const openPage = async (browser: Browser, options: Options): Promise<OpenWorkbench> => {
  const context = await newContext(browser, options);
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const uncaught: string[] = [];
  page.on("pageerror", ({ stack, message }) => void uncaught.push(stack ?? message));
  await holdLongTimers(page);
  await options.prepare?.(page);
  await page.goto(`${groundAddress()}${options.query ?? ""}`);
  const open: OpenWorkbench = {
    page,
    pane: page.frameLocator(PANE),
    close: async () => {
      // Files that are on their way while a journey ends are nobody's any more.
      await page.unrouteAll({ behavior: "ignoreErrors" });
      await browser.close();
      if (uncaught.length > 0) throw new Error(`Thrown in the page:\n${uncaught.join("\n")}`);
    },
  };
  if (options.pane !== "plain") await paneReady(open);
  return open;
};

/** The built workbench in a context of its own, its grid loaded and the pane ready. */
export const openWorkbench = async (options: Options = {}): Promise<OpenWorkbench> => {
  const browser = await chromium.connect(groundBrowser());
  try {
    return await openPage(browser, options);
  } catch (error) {
    await browser.close();
    throw error;
  }
};

/** Waits until the grid is loaded and the pane can be used. */
export const paneReady = async ({ page, pane }: Pick<OpenWorkbench, "page" | "pane">): Promise<void> => {
  await page.waitForFunction(() => window.workbench?.sheets().length > 0);
  await pane.getByRole("button", { name: "校验本表" }).waitFor();
};

/** Closes the pane and opens it again, as a user does; what it remembers it has from before. */
export const reopenPane = async (open: OpenWorkbench): Promise<void> => {
  await open.page.evaluate(() => window.workbench.reloadPane());
  await paneReady(open);
};

export const requestsOf = ({ page }: OpenWorkbench): Promise<number> => page.evaluate(() => window.workbench.wire().requests);
