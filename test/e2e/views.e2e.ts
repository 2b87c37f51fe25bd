import { seriousFaults } from "./support/axe";
import { activate, check, marksAt, press } from "./support/steps";
import { longestTask, watchLongTasks } from "./support/long-tasks";
import { openWorkbench, type OpenWorkbench } from "./support/workbench-page";

let open: OpenWorkbench;
afterEach(() => open.browser.close());

const show = (tab: "问题" | "对账" | "总览"): Promise<void> => open.pane.getByRole("tab", { name: tab }).click();
const selectionIs = (sheet: string, address: string) =>
  open.page.waitForFunction(([name, cell]) => window.workbench.selection().sheet === name && window.workbench.selection().address === cell, [sheet, address]);

describe("对账与总览", () => {
  it("works T1 out to 457.50 and T2 to 31.00, and leads to the cells", async () => {
    open = await openWorkbench();
    await check(open, "校验全部");
    await show("对账");
    const first = open.pane.getByRole("region", { name: /工作表 T1/ });
    await first.getByText("457.50 万元", { exact: true }).waitFor();
    await first.getByText("相差 17.00 万元（缺口）").first().waitFor();
    await first.getByRole("button", { name: "G20 单次出差支出金额" }).click();
    await selectionIs("T1", "G20");
    await press(open, /工作表 T2/);
    const second = open.pane.getByRole("region", { name: /工作表 T2/ });
    expect(await second.getByText("31.00 万元", { exact: true }).count()).toBe(2);
    await second.getByRole("button", { name: "G8 邮寄数量" }).click();
    await selectionIs("T2", "G8");
  });

  it("lists four tables with their totals, and leads to a project", async () => {
    open = await openWorkbench();
    await check(open, "校验全部");
    await show("总览");
    await open.pane.getByRole("region", { name: "合计（4 张表）" }).getByText("预算数 558.50 万元").waitFor();
    expect(await open.pane.getByRole("list", { name: "各项目表" }).getByRole("listitem").count()).toBe(4);
    await press(open, /^4\. 司法救助/);
    await open.page.waitForFunction(() => window.workbench.selection().sheet === "T4");
  });

  it("goes on to the whole workbook from one sheet, without leaving the view", async () => {
    open = await openWorkbench();
    await activate(open, "T4");
    await check(open);
    await show("总览");
    await press(open, "校验全部工作表");
    await open.pane.getByRole("region", { name: "合计（4 张表）" }).waitFor();
  });

  it.each([
    ["light", false],
    ["dark", true],
  ])("has no serious accessibility faults, %s", async (_theme, dark) => {
    open = await openWorkbench({ dark, query: "workbench.html?pane=270" });
    await check(open, "校验全部");
    await show("对账");
    await open.pane.getByRole("img").first().waitFor();
    expect(await seriousFaults(open)).toEqual([]);
    await show("总览");
    await open.pane.getByRole("list", { name: "各项目表" }).waitFor();
    expect(await seriousFaults(open)).toEqual([]);
  });
});

/** One for the list of sheets, one to read and two to colour every 40. */
const REQUESTS_OF_200 = 16;

describe("200 张工作表", () => {
  it("keeps the pane answering while 校验全部 is at work", async () => {
    open = await openWorkbench({ query: "workbench.html?book=many" });
    await watchLongTasks(open.page);
    const before = await open.page.evaluate(() => window.workbench.wire().requests);
    const started = Date.now();
    await open.pane.getByRole("button", { name: "校验全部" }).click();
    await open.pane.getByRole("status").filter({ hasText: "必须修改" }).waitFor({ timeout: 100_000 });
    const listed = Date.now() - started;
    await open.page.waitForFunction((wanted) => window.workbench.wire().requests >= wanted, before + REQUESTS_OF_200, { timeout: 60_000 });
    const longest = await longestTask(open.page);
    process.stdout.write(`200 sheets listed in ${listed} ms, coloured in ${Date.now() - started} ms, longest task of the pane ${longest} ms (goal ≤ 50)\n`);
    // The goal is for a quiet machine; a busy one takes several times as long, and only far more than that is a piece of work left whole.
    expect(longest).toBeLessThanOrEqual(250);
    await show("总览");
    await open.pane.getByRole("region", { name: "合计（200 张表）" }).waitFor();
    expect(await open.pane.getByRole("list", { name: "各项目表" }).getByRole("listitem").count()).toBe(50);
  });

  it("tells how far it is; 取消 ends it and leaves every sheet as it was", async () => {
    open = await openWorkbench({ query: "workbench.html?book=many" });
    const dump = (): Promise<string> => open.page.evaluate(() => JSON.stringify(window.workbench.dump("表4")));
    const before = await dump();
    await open.pane.getByRole("button", { name: "校验全部" }).click();
    await open.pane.getByText(/正在校验第 \d+ \/ 200 张工作表/).waitFor();
    await press(open, "取消");
    await open.pane.getByText("已取消，工作表没有改动。").waitFor();
    expect(await marksAt(open, "表4", "G10")).toEqual([]);
    expect(await dump()).toBe(before);
  });
});
