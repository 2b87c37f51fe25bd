import { seriousFaults } from "./support/axe";
import { activate, press, sheetsOf, showTab, takeBack, told } from "./support/steps";
import { openWorkbench, type OpenWorkbench } from "./support/workbench-page";

let open: OpenWorkbench;
afterEach(() => open.close());

const dump = (sheet: string): Promise<string> => open.page.evaluate((name) => JSON.stringify(window.workbench.dump(name)), sheet);
const entry = (text: RegExp | string) => open.pane.getByRole("listitem").filter({ hasText: text }).first();

/** Types into the search and waits for its list: what was found is marked, the list before has nothing marked. */
const search = async (text: string): Promise<void> => {
  await open.pane.getByRole("searchbox").fill(text);
  await open.pane.locator("li mark").first().waitFor();
};

const collect = async (): Promise<void> => {
  await open.pane.getByText("我的指标（0）").click();
  await press(open, "从本工作簿收集");
  await told(open, /新收入 \d+ 条指标/);
};

describe("指标库", () => {
  it("finds 满意度 by its initials, inserts a row where it belongs, stretches the merge, and takes it back to the letter", async () => {
    open = await openWorkbench();
    await activate(open, "T1");
    const before = await dump("T1");
    await showTab(open, "指标库");
    await told(open, "当前表：");
    await search("myd");
    await entry(/满意度/)
      .getByRole("button")
      .first()
      .click();
    await press(open, "插入到本表");
    await told(open, "已完成：插入指标");
    const merges = await open.page.evaluate(() =>
      window.workbench
        .dump("T1")
        .merges.filter(({ column, rowCount }) => column === 0 && rowCount > 1)
        .map(({ rowCount }) => rowCount),
    );
    const earlier: { readonly merges: readonly { readonly column: number; readonly rowCount: number }[] } = JSON.parse(before);
    expect(merges).not.toEqual(
      earlier.merges.filter(({ column, rowCount }) => column === 0 && rowCount > 1).map(({ rowCount }) => rowCount),
    );
    await takeBack(open);
    expect(await dump("T1")).toBe(before);
  });

  it("offers what the table lacks, collects the user's own indicators, writes them to a sheet", async () => {
    open = await openWorkbench();
    await activate(open, "T4");
    await showTab(open, "指标库");
    await open.pane.getByText(/本表缺少的二级指标/).click();
    await open.pane
      .getByRole("button", { name: /^插入“/ })
      .first()
      .click();
    await told(open, "已完成：插入指标");
    await collect();
    await search("jiuzhu");
    await told(open, "我的 ·");
    await press(open, "导出为工作表");
    await told(open, "已完成：写入工作表“我的指标”");
    expect(await sheetsOf(open)).toContain("我的指标");
    await takeBack(open);
    expect(await sheetsOf(open)).not.toContain("我的指标");
  });

  it("forgets an own indicator, and takes it from the exported sheet again", async () => {
    open = await openWorkbench();
    await showTab(open, "指标库");
    await collect();
    await press(open, "导出为工作表");
    await told(open, "已完成：写入工作表“我的指标”");
    await search("jiuzhu");
    await entry("我的 ·").getByRole("button").first().click();
    await press(open, "从我的指标中删除");
    await told(open, /已从我的指标中删除/);
    await activate(open, "我的指标");
    await press(open, "从当前工作表导入");
    await told(open, "新收入 1 条指标。");
    await press(open, "从当前工作表导入");
    await told(open, "没有新的指标。");
  });

  it("has no serious accessibility faults", async () => {
    open = await openWorkbench({ query: "workbench.html?pane=270" });
    await showTab(open, "指标库");
    await search("myd");
    await entry(/满意度/)
      .getByRole("button")
      .first()
      .click();
    expect(await seriousFaults(open)).toEqual([]);
  });
});
