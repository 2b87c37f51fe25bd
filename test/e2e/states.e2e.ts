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
    [{ code: 5102, member: "GetActiveWorksheet" }, "Excel 正忙"],
    [{ code: 5012, member: "GetActiveWorksheet" }, "连接已中断"],
    [{ code: "AccessDenied", member: "GetActiveWorksheet" }, "拒绝了写入"],
    [{ code: 5016, member: "GetActiveWorksheet" }, "有对话框没有关闭"],
    [{ code: "NonActiveWorkbookError", member: "GetActiveWorksheet" }, "切换到了另一个工作簿"],
    [{ code: "SomethingNew", member: "GetActiveWorksheet" }, "意外的错误（SomethingNew）"],
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

  it("lists the findings of a workbook that takes no marks, and says why nothing is coloured", async () => {
    open = await openWorkbench();
    await open.page.evaluate(() => window.workbench.fault({ code: "ReadOnly", member: "ConditionalFormats", times: 9 }));
    await press("校验本表");
    await open.pane.getByText("以只读方式打开").waitFor();
    expect(await open.pane.locator("[data-finding]").count()).toBeGreaterThan(0);
  });

  it("gives up an Excel that does not answer, with a sentence", async () => {
    open = await openWorkbench();
    await open.page.evaluate(() => window.workbench.fault({ hang: true, member: "GetActiveWorksheet" }));
    await press("校验本表");
    await open.pane.getByText("Excel 在 30 秒内没有回应").waitFor({ timeout: 40_000 });
    await press("重试");
    await open.pane.getByRole("status").filter({ hasText: "必须修改" }).waitFor();
  });

  it("names what an Excel that is too old lacks, on a plain page", async () => {
    open = await openWorkbench({ query: "workbench.html?api=1.8", pane: "plain" });
    await open.pane.getByRole("alert").filter({ hasText: "缺少 ExcelApi 1.9" }).waitFor();
  });

  it("says that Office.js cannot be reached, on a plain page", async () => {
    open = await openWorkbench({ pane: "plain", blocked: /office\/office.*\.js/ });
    await open.pane.getByRole("alert").filter({ hasText: "无法加载 Office.js" }).waitFor();
  });

  it("works from the ribbon", async () => {
    open = await openWorkbench();
    await open.page.evaluate(async () => window.workbench.activate("T4"));
    await open.page.getByRole("button", { name: "校验本表" }).first().click();
    await open.page.waitForFunction(() => window.workbench.read("T4", "G10").marks.length === 1, undefined, { timeout: 15_000 });
    await open.page.getByRole("button", { name: "新建项目表" }).first().click();
    await open.page.waitForFunction(() => window.workbench.sheets().length === 5, undefined, { timeout: 15_000 });
  });
});
