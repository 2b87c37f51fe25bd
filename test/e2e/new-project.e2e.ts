import { readFileSync } from "node:fs";
import path from "node:path";
import { openWorkbench, type OpenWorkbench } from "./support/workbench-page";

interface SeedTable {
  readonly unitCode: string;
  readonly unitName: string;
  readonly projectName: string;
  readonly budget: { readonly total: number; readonly fiscal: number };
  readonly purpose: string;
  readonly goals: readonly string[];
  readonly indicators: readonly { readonly level1: string; readonly level2: string; readonly name: string; readonly description: string; readonly target: string }[];
}

let open: OpenWorkbench;
beforeAll(async () => {
  open = await openWorkbench();
});
afterAll(() => open.browser.close());

const fill = async (field: string, text: string): Promise<void> => open.pane.locator(`[name="${field}"]`).fill(text);
const sheets = (): Promise<readonly string[]> => open.page.evaluate(() => window.workbench.sheets());

describe("新建项目表", () => {
  it("asks for what is missing before it inserts anything", async () => {
    await open.pane.getByRole("button", { name: "新建项目表" }).click();
    await open.pane.getByRole("button", { name: "插入" }).click();
    await open.pane.getByText("请填写项目名称。").waitFor();
    expect(await sheets()).toHaveLength(4);
  });

  it("inserts a sheet of T2 that gives no structural finding, and takes it back", async () => {
    const text = readFileSync(path.resolve(__dirname, "../fixtures/tables.json"), "utf8");
    const seed: SeedTable = JSON.parse(text).tables[1];
    await fill("projectName", seed.projectName);
    await fill("unitCode", seed.unitCode);
    await fill("unitName", seed.unitName);
    await fill("total", String(seed.budget.total));
    await fill("fiscal", String(seed.budget.fiscal));
    await fill("purpose", seed.purpose);
    await open.pane.getByRole("button", { name: "插入" }).click();
    await open.pane.getByText("已插入工作表").waitFor();
    expect(await sheets()).toHaveLength(5);
    await open.pane.getByRole("button", { name: "撤销" }).click();
    await open.pane.getByText("已撤销插入").waitFor();
    expect(await sheets()).toEqual(["T1", "T2", "T3", "T4"]);
  });
});
