import type { Page } from "playwright-core";
import type { FaultSpec } from "../../../src/workbench/page";
import type { OpenWorkbench } from "./workbench-page";

export const fault = ({ page }: OpenWorkbench, spec: FaultSpec): Promise<void> =>
  page.evaluate((planned) => window.workbench.fault(planned), spec);

/** Keeps Excel from answering the next request that uses the member: what the pane shows meanwhile stays. */
export const hold = (open: OpenWorkbench, member: string, times = 1): Promise<void> => fault(open, { hold: true, member, times });

/** Waits until the request has come and is held. */
export const isHeld = async ({ page }: OpenWorkbench): Promise<void> => {
  await page.waitForFunction(() => window.workbench.held() === 1);
};

export const release = ({ page }: OpenWorkbench): Promise<void> => page.evaluate(() => window.workbench.release());

const FILES = /\/js\/[^/]+\.js$/;

/** The add-in's own files cannot be fetched, as from a server that is gone or newer; gives how they can again. */
export const withoutFiles = async ({ page }: OpenWorkbench): Promise<() => Promise<void>> => {
  await page.route(FILES, (route) => route.abort());
  return () => page.unroute(FILES);
};

/** Keeps the add-in's files back that hold the text, all of them by default; gives what lets them come. */
export const holdFiles = async (page: Page, text = ""): Promise<() => void> => {
  let letCome = (): void => undefined;
  const allowed = new Promise<void>((resolve) => (letCome = resolve));
  await page.route(FILES, async (route) => {
    const response = await route.fetch();
    if ((await response.text()).includes(text)) await allowed;
    await route.fulfill({ response });
  });
  return letCome;
};
