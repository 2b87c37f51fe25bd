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

/** Presses 校验本表 or 校验全部 and waits for the result. */
export const check = async ({ pane }: OpenWorkbench, button: "校验本表" | "校验全部" = "校验本表"): Promise<void> => {
  await pane.getByRole("button", { name: button }).click();
  await pane.getByRole("status").filter({ hasText: "必须修改" }).waitFor();
};

/** The row of the finding whose cell and text these are. */
export const rowOf = ({ pane }: OpenWorkbench, text: string | RegExp) => pane.locator("[data-finding]").filter({ hasText: text });

export const press = ({ pane }: OpenWorkbench, name: string | RegExp): Promise<void> => pane.getByRole("button", { name }).first().click();
