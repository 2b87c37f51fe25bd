import { readFileSync } from "node:fs";
import path from "node:path";
import { check, textAt } from "./support/steps";
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
    await fill("purpose", seed.purpose);
    await open.pane.getByRole("button", { name: "下一步" }).click();
    await fill("total", String(seed.budget.total));
    await fill("fiscal", String(seed.budget.fiscal));
    await open.pane.getByText("资金来源合计 31.00 万元。").waitFor();
    await open.pane.getByRole("button", { name: "插入" }).click();
    await open.pane.getByText("已完成：插入工作表").waitFor();
    expect(await sheets()).toHaveLength(5);
    await open.pane.getByRole("button", { name: "撤销", exact: true }).click();
    await open.pane.getByText("已撤销：插入工作表").waitFor();
    expect(await sheets()).toEqual(["T1", "T2", "T3", "T4"]);
  });

  it("knows the type from the name while it is typed, and prefills the library's rows that are wanted", async () => {
    await open.pane.getByRole("button", { name: "新建项目表" }).click();
    await fill("projectName", "2024年法院物业管理项目");
    await open.pane.getByText("识别为：物业").waitFor();
    await open.pane.getByRole("button", { name: "3 指标" }).click();
    await open.pane.getByRole("radio", { name: /预填/ }).check();
    const boxes = open.pane.getByRole("listitem").getByRole("checkbox");
    const all = await boxes.count();
    expect(all).toBeGreaterThan(8);
    await boxes.first().uncheck();
    await open.pane.getByText(`已选 ${all - 1} / ${all} 条`).waitFor();
    await open.pane.getByRole("button", { name: "插入" }).click();
    await open.pane.getByText("已完成：插入工作表").waitFor();
    await check(open);
    const [row, rows] = [8, all - 1];
    expect(await textAt(open, "2024年法院物业管理项目", `C${row}`)).not.toBe("");
    expect(await textAt(open, "2024年法院物业管理项目", `C${row + rows - 1}`)).not.toBe("");
    expect(await textAt(open, "2024年法院物业管理项目", `C${row + rows}`)).toBe("");
  });
});
