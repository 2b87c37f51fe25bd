import type { OpenWorkbench } from "./workbench-page";

/** Shows a sheet, as a click on its tab. */
export const activate = ({ page }: OpenWorkbench, sheet: string): Promise<void> => page.evaluate((name) => window.workbench.activate(name), sheet);

/** Types into a cell, as a person does. */
export const type = ({ page }: OpenWorkbench, sheet: string, address: string, text: string): Promise<void> =>
  page.evaluate(([name, cell, typed]) => window.workbench.type(name ?? "", cell ?? "", typed ?? ""), [sheet, address, text]);

export const textAt = ({ page }: OpenWorkbench, sheet: string, address: string): Promise<string> =>
  page.evaluate(([name, cell]) => window.workbench.read(name ?? "", cell ?? "").text, [sheet, address]);

export const marksAt = ({ page }: OpenWorkbench, sheet: string, address: string): Promise<readonly string[]> =>
  page.evaluate(([name, cell]) => window.workbench.read(name ?? "", cell ?? "").marks.map(({ severity }) => severity), [sheet, address]);

/** Reading and marking: two round trips each. */
const CHECK_REQUESTS = 4;

/** Presses 校验本表 or 校验全部 and waits for its result, not for the one that is still shown. */
export const check = async ({ page, pane }: OpenWorkbench, button: "校验本表" | "校验全部" = "校验本表"): Promise<void> => {
  const before = await page.evaluate(() => window.workbench.wire().requests);
  await pane.getByRole("button", { name: button }).click();
  await page.waitForFunction((wanted) => window.workbench.wire().requests >= wanted, before + CHECK_REQUESTS, { timeout: 60_000 });
  await pane.getByRole("status").filter({ hasText: "必须修改" }).waitFor();
};

/** The row of the finding whose cell and text these are. */
export const rowOf = ({ pane }: OpenWorkbench, text: string | RegExp) => pane.locator("[data-finding]").filter({ hasText: text });

export const press = ({ pane }: OpenWorkbench, name: string | RegExp): Promise<void> => pane.getByRole("button", { name }).first().click();

/** Waits until the cell carries these marks and no others: they follow an edit by a moment. */
export const marksBecome = async ({ page }: OpenWorkbench, sheet: string, address: string, severities: readonly string[]): Promise<void> => {
  await page.waitForFunction(
    ([name, cell, wanted]) =>
      window.workbench
        .read(name ?? "", cell ?? "")
        .marks.map(({ severity }) => severity)
        .join() === wanted,
    [sheet, address, severities.join()],
    { timeout: 30_000 },
  );
};
