import AxeBuilder from "@axe-core/playwright";
import { openWorkbench, type OpenWorkbench } from "./support/workbench-page";

let open: OpenWorkbench;
afterEach(() => open.browser.close());

const press = (name: string): Promise<void> => open.pane.getByRole("button", { name }).click();

describe("states of the pane", () => {
  it("tells a sheet that is no target table, with what it looked for", async () => {
    open = await openWorkbench({ query: "workbench.html?book=empty" });
    await press("校验本表");
    await open.pane.getByText("这张工作表不是绩效目标表").waitFor();
  });

  it.each([
    [{ code: 5102, times: 1 }, "Excel 正忙"],
    [{ code: 5012, times: 1 }, "连接已中断"],
    [{ code: "AccessDenied", times: 1 }, "拒绝了写入"],
  ])("tells %j in a sentence and goes on after 重试", async (fault, sentence) => {
    open = await openWorkbench();
    await open.page.evaluate((spec) => window.workbench.fault(spec), fault);
    await press("校验本表");
    await open.pane.getByText(sentence).waitFor();
    await press("重试");
    await open.pane.getByRole("status").filter({ hasText: "必须修改" }).waitFor();
  });

  it("waits for a cell that is being edited, and goes on by itself", async () => {
    open = await openWorkbench();
    await open.page.evaluate(() => window.workbench.fault({ code: "InvalidOperationInCellEditMode", times: 3 }));
    await press("校验本表");
    await open.pane.getByText("请先按 Enter 结束单元格编辑").waitFor();
    await open.pane.getByRole("status").filter({ hasText: "必须修改" }).waitFor();
  });

  it("lists the findings of a protected sheet without marking it", async () => {
    open = await openWorkbench();
    await open.page.evaluate(async () => {
      await window.workbench.activate("T4");
      await window.workbench.protect("T4");
    });
    await press("校验本表");
    await open.pane.getByText("工作表受保护，只列出问题").waitFor();
    expect(await open.page.evaluate(() => window.workbench.read("T4", "G10").marks.length)).toBe(0);
  });

  it("works from the ribbon", async () => {
    open = await openWorkbench();
    await open.page.evaluate(async () => window.workbench.activate("T4"));
    await open.page.getByRole("button", { name: "校验本表" }).first().click();
    await open.page.waitForFunction(() => window.workbench.read("T4", "G10").marks.length === 1, undefined, { timeout: 15_000 });
    await open.page.getByRole("button", { name: "新建项目表" }).first().click();
    await open.page.waitForFunction(() => window.workbench.sheets().length === 5, undefined, { timeout: 15_000 });
  });

  it("has no serious accessibility faults", async () => {
    open = await openWorkbench();
    await press("校验本表");
    await open.pane.getByRole("status").filter({ hasText: "必须修改" }).waitFor();
    const findings = await new AxeBuilder({ page: open.page }).include('iframe[title="任务窗格"]').analyze();
    const serious = findings.violations.filter(({ impact }) => impact === "serious" || impact === "critical");
    expect(serious.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
  });
});
