import type { Browser, FrameLocator, Page } from "playwright-core";
import { launch } from "./browser";

export interface CellReading {
  readonly text: string;
  readonly value: unknown;
  readonly fill: string | null;
  readonly marks: readonly { readonly severity: string }[];
  readonly note: string | null;
}
export interface WireCounts {
  readonly requests: number;
  readonly bytesSent: number;
  readonly bytesReceived: number;
}

/** What the page offers to tests as `window.workbench`. */
export interface Workbench {
  sheets(): readonly string[];
  read(sheet: string, address: string): CellReading;
  type(sheet: string, address: string, text: string): Promise<void> | void;
  activate(sheet: string): Promise<void> | void;
  select(sheet: string, address: string): Promise<void> | void;
  wire(): WireCounts;
  resetWire(): void;
  fault(spec: unknown): void;
  protect(sheet: string): Promise<void> | void;
  dump(sheet: string): unknown;
  selection(): { readonly sheet: string; readonly address: string };
}

declare global {
  interface Window {
    workbench: Workbench;
  }
}

export interface OpenWorkbench {
  readonly browser: Browser;
  readonly page: Page;
  readonly pane: FrameLocator;
}

interface Options {
  readonly query?: string;
  readonly dark?: boolean;
  readonly width?: number;
}

/** The built workbench in Chromium, its grid loaded and the pane ready. */
export const openWorkbench = async ({ query = "", dark = false, width = 1400 }: Options = {}): Promise<OpenWorkbench> => {
  const browser = await launch();
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width, height: 860 }, colorScheme: dark ? "dark" : "light", locale: "zh-CN" });
  const page = await context.newPage();
  await page.goto(`${process.env["WORKBENCH_ADDRESS"] ?? ""}${query}`);
  await page.waitForFunction(() => window.workbench?.sheets().length > 0, undefined, { timeout: 60_000 });
  const pane = page.frameLocator('iframe[title="任务窗格"]');
  await pane.getByRole("button", { name: "校验本表" }).waitFor({ timeout: 60_000 });
  return { browser, page, pane };
};

export const wireOf = (page: Page): Promise<WireCounts> => page.evaluate(() => window.workbench.wire());
