import { seriousFaults } from "./support/axe";
import { activate, press } from "./support/steps";
import { openWorkbench, type OpenWorkbench } from "./support/workbench-page";

let open: OpenWorkbench;
afterEach(() => open.browser.close());

const library = (): Promise<void> => open.pane.getByRole("tab", { name: "指标库" }).click();
const dump = (sheet: string): Promise<string> => open.page.evaluate((name) => JSON.stringify(window.workbench.dump(name)), sheet);
const search = (text: string): Promise<void> => open.pane.getByRole("searchbox").fill(text);
const entry = (text: RegExp) => open.pane.getByRole("listitem").filter({ hasText: text }).first();

describe("指标库", () => {
  it("finds 满意度 by its initials, inserts a row where it belongs, stretches the merge, and takes it back to the letter", async () => {
    open = await openWorkbench();
    await activate(open, "T1");
    const before = await dump("T1");
    await library();
    await open.pane.getByText("当前表：").waitFor();
    await search("myd");
    await entry(/满意度/).getByRole("button").first().click();
    await press(open, "插入到本表");
    await open.pane.getByText("已完成：插入指标").waitFor();
    const merges = await open.page.evaluate(() => window.workbench.dump("T1").merges.filter(({ column, rowCount }) => column === 0 && rowCount > 1).map(({ rowCount }) => rowCount));
    const earlier: { readonly merges: readonly { readonly column: number; readonly rowCount: number }[] } = JSON.parse(before);
    expect(merges).not.toEqual(earlier.merges.filter(({ column, rowCount }) => column === 0 && rowCount > 1).map(({ rowCount }) => rowCount));
    await open.pane.getByRole("button", { name: "撤销", exact: true }).click();
    await open.pane.getByText("已撤销").waitFor();
    expect(await dump("T1")).toBe(before);
  });

  it("offers what the table lacks, collects the user's own indicators, writes them to a sheet", async () => {
    open = await openWorkbench();
    await activate(open, "T4");
    await library();
    await open.pane.getByText(/本表缺少的二级指标/).click();
    await open.pane.getByRole("button", { name: /^插入“/ }).first().click();
    await open.pane.getByText("已完成：插入指标").waitFor();
    await open.pane.getByText("我的指标（0）").click();
    await press(open, "从本工作簿收集");
    await open.pane.getByText(/新收入 \d+ 条指标/).waitFor();
    await search("jiuzhu");
    await open.pane.getByText("我的 ·").first().waitFor();
    await press(open, "导出为工作表");
    await open.pane.getByText("已完成：写入工作表“我的指标”").waitFor();
    expect(await open.page.evaluate(() => window.workbench.sheets())).toContain("我的指标");
    await open.pane.getByRole("button", { name: "撤销", exact: true }).click();
    await open.pane.getByText("已撤销").waitFor();
    expect(await open.page.evaluate(() => window.workbench.sheets())).not.toContain("我的指标");
  });

  it("forgets an own indicator, and takes it from the exported sheet again", async () => {
    open = await openWorkbench();
    await library();
    await open.pane.getByText("我的指标（0）").click();
    await press(open, "从本工作簿收集");
    await open.pane.getByText(/新收入 \d+ 条指标/).waitFor();
    await press(open, "导出为工作表");
    await open.pane.getByText("已完成：写入工作表“我的指标”").waitFor();
    await search("jiuzhu");
    await open.pane.getByRole("listitem").filter({ hasText: "我的 ·" }).first().getByRole("button").first().click();
    await press(open, "从我的指标中删除");
    await open.pane.getByText(/已从我的指标中删除/).waitFor();
    await activate(open, "我的指标");
    await press(open, "从当前工作表导入");
    await open.pane.getByText("新收入 1 条指标。").waitFor();
    await press(open, "从当前工作表导入");
    await open.pane.getByText("没有新的指标。").waitFor();
  });

  it.each([false, true])("has no serious accessibility faults (dark: %s)", async (dark) => {
    open = await openWorkbench({ dark, query: "workbench.html?pane=270" });
    await library();
    await search("myd");
    await entry(/满意度/).getByRole("button").first().click();
    expect(await seriousFaults(open)).toEqual([]);
  });
});
