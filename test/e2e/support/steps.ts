import type { Locator } from "playwright-core";
import { becomes } from "./becomes";
import type { OpenWorkbench } from "./workbench-page";

/** Shows a sheet, as a click on its tab. */
export const activate = ({ page }: OpenWorkbench, sheet: string): Promise<void> =>
  page.evaluate((name) => window.workbench.activate(name), sheet);

/** Types into a cell, as a person does. */
export const type = ({ page }: OpenWorkbench, sheet: string, address: string, text: string): Promise<void> =>
  page.evaluate(([name, cell, typed]) => window.workbench.type(name ?? "", cell ?? "", typed ?? ""), [sheet, address, text]);

export const select = ({ page }: OpenWorkbench, sheet: string, address: string): Promise<void> =>
  page.evaluate(([name, cell]) => window.workbench.select(name ?? "", cell ?? ""), [sheet, address]);

export const sheetsOf = ({ page }: OpenWorkbench): Promise<readonly string[]> => page.evaluate(() => window.workbench.sheets());

export const textAt = ({ page }: OpenWorkbench, sheet: string, address: string): Promise<string> =>
  page.evaluate(([name, cell]) => window.workbench.read(name ?? "", cell ?? "").text, [sheet, address]);

const marksAt = ({ page }: OpenWorkbench, sheet: string, addresses: readonly string[]): Promise<Readonly<Record<string, string>>> =>
  page.evaluate(
    ([name, cells]) =>
      Object.fromEntries(
        cells.map((cell) => [
          cell,
          window.workbench
            .read(name, cell)
            .conditionalFormats.flatMap(({ formula }) => /jx-mark:(error|warning|info)/.exec(formula ?? "")?.[1] ?? [])
            .join(),
        ]),
      ),
    [sheet, addresses] as const,
  );

/** Waits until the cells carry these marks and no others, "" for none: they follow what the pane shows by a moment. */
export const marksBecome = (open: OpenWorkbench, sheet: string, marks: Readonly<Record<string, string>>): Promise<void> =>
  becomes(() => marksAt(open, sheet, Object.keys(marks)), marks);

/** Waits until the sheet and the cell are selected. */
export const selectionBecomes = ({ page }: OpenWorkbench, sheet: string, address: string): Promise<void> =>
  becomes(() => page.evaluate(() => window.workbench.selection()), { sheet, address });

export const countBecomes = (locator: Locator, count: number): Promise<void> => becomes(() => locator.count(), count);

/** The line that tells how much a check found. */
export const summary = ({ pane }: OpenWorkbench, text = "必须修改"): Locator => pane.getByRole("status").filter({ hasText: text });

/**
 * Presses 校验本表 or 校验全部 and waits for its result. The press empties the line of counts before it returns, so what comes is the new one.
 * The cells are coloured a moment later.
 */
export const check = async (open: OpenWorkbench, button: "校验本表" | "校验全部" = "校验本表"): Promise<void> => {
  await open.pane.getByRole("button", { name: button, exact: true }).click();
  await summary(open).waitFor();
};

/** The row of the finding whose cell and text these are. */
export const rowOf = ({ pane }: OpenWorkbench, text: string | RegExp): Locator => pane.locator("[data-finding]").filter({ hasText: text });

export const press = ({ pane }: OpenWorkbench, name: string | RegExp): Promise<void> => pane.getByRole("button", { name }).first().click();

export const showTab = ({ pane }: OpenWorkbench, name: string): Promise<void> => pane.getByRole("tab", { name }).click();

/** Waits until the pane says so. */
export const told = ({ pane }: OpenWorkbench, text: string | RegExp): Promise<void> => pane.getByText(text).first().waitFor();

/** Takes back the last act by the notice that tells of it. */
export const takeBack = async (open: OpenWorkbench): Promise<void> => {
  await open.pane.getByRole("button", { name: "撤销", exact: true }).click();
  await told(open, /^已撤销：/);
};

/** Waits until this machine remembers the text: the pane stores what was chosen a moment after it shows it. */
export const remembered = ({ page }: OpenWorkbench, text: string): Promise<unknown> =>
  page.waitForFunction((wanted) => Object.entries(localStorage).flat().join().includes(wanted), text);
