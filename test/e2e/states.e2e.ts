import { becomes } from "./support/becomes";
import { fault, hold, isHeld, release } from "./support/held";
import { passLongTimers } from "./support/long-timers";
import { paneFrame } from "./support/pane-frame";
import { activate, countBecomes, marksBecome, press, sheetsOf, summary, told } from "./support/steps";
import { openWorkbench, type OpenWorkbench } from "./support/workbench-page";

let open: OpenWorkbench;

/** How much Excel has answered so far. */
const answered = (): Promise<number> => open.page.evaluate(() => window.workbench.wire().bytesReceived);

/** What a check asks for first. */
const FIRST = "GetActiveWorksheet";

describe("states of the pane", () => {
  beforeAll(async () => {
    open = await openWorkbench();
  });
  afterAll(() => open.close());

  it.each([
    [5102, "Excel 正忙"],
    [5012, "连接已中断"],
    ["AccessDenied", "拒绝了写入"],
    [5016, "有对话框没有关闭"],
    ["NonActiveWorkbookError", "切换到了另一个工作簿"],
    ["SomethingNew", "意外的错误（SomethingNew）"],
  ])("tells %s in a sentence and goes on after 重试", async (code, sentence) => {
    await fault(open, { code, member: FIRST });
    await press(open, "校验本表");
    await told(open, sentence);
    await press(open, "重试");
    await summary(open).waitFor();
  });

  it("waits for a cell that is being edited, and goes on by itself", async () => {
    await fault(open, { code: "InvalidOperationInCellEditMode", member: FIRST, times: 2 });
    // As long as the third try is held the cell is still being edited.
    await hold(open, FIRST);
    await press(open, "校验本表");
    await isHeld(open);
    await told(open, "请先按 Enter 结束单元格编辑");
    await release(open);
    await summary(open).waitFor();
    await countBecomes(open.pane.getByText("请先按 Enter 结束单元格编辑"), 0);
  });

  it("gives up an Excel that does not answer, with a sentence", async () => {
    await hold(open, FIRST);
    await press(open, "校验本表");
    await isHeld(open);
    await told(open, "正在校验");
    await passLongTimers(open.page);
    await told(open, "Excel 在 30 秒内没有回应");
    // Its answer, late, changes nothing any more.
    const before = await answered();
    await release(open);
    await becomes(async () => (await answered()) > before, true);
    await paneFrame(open.page).evaluate(() => new Promise((resolve) => setTimeout(resolve)));
    await countBecomes(open.pane.getByText("正在校验"), 0);
    await press(open, "重试");
    await summary(open).waitFor();
  });

  it("lists the findings of a protected sheet without marking it", async () => {
    await activate(open, "T4");
    await open.page.evaluate(() => window.workbench.protect("T4"));
    await press(open, "校验本表");
    await told(open, "工作表受保护，只列出问题");
    await marksBecome(open, "T4", { G10: "" });
    await open.page.evaluate(() => window.workbench.unprotect("T4"));
  });

  it("lists the findings of a workbook that takes no marks, and says why nothing is coloured", async () => {
    await fault(open, { code: "ReadOnly", member: "ConditionalFormats", times: 9 });
    await press(open, "校验本表");
    await told(open, "以只读方式打开");
    await open.pane.locator("[data-finding]").first().waitFor();
    await open.page.evaluate(() => window.workbench.clearFaults());
  });

  it("works from the ribbon", async () => {
    await activate(open, "T4");
    await open.page.getByRole("button", { name: "校验本表" }).first().click();
    await marksBecome(open, "T4", { G10: "error" });
    await open.page.getByRole("button", { name: "新建项目表" }).first().click();
    await becomes(async () => (await sheetsOf(open)).length, 5);
    // Office.js gives up a command whose function is not there when Excel asks for it: their file has to come first.
    const files = open.page.frameLocator('iframe[title="加载项命令"]').locator("script");
    await becomes(
      () =>
        files
          .first()
          .getAttribute("src")
          .then((file) => file?.replace(/[.].*/, "")),
      "js/commands",
    );
  });
});

describe("workbooks and hosts that cannot be checked", () => {
  afterEach(() => open.close());

  it("tells a sheet that is no target table, with what it looked for", async () => {
    open = await openWorkbench({ query: "workbench.html?book=empty" });
    await press(open, "校验本表");
    await told(open, "这张工作表不是绩效目标表");
  });

  it("names what an Excel that is too old lacks, on a plain page", async () => {
    open = await openWorkbench({ query: "workbench.html?api=1.8", pane: "plain" });
    await open.pane
      .getByRole("alert")
      .filter({ hasText: /缺少 ExcelApi 1\.9.*lacks ExcelApi 1\.9/s })
      .waitFor();
  });

  it("says that Office.js cannot be reached, on a plain page", async () => {
    open = await openWorkbench({ pane: "plain", prepare: (page) => page.route(/office\/office.*\.js/, (route) => route.abort()) });
    await open.pane
      .getByRole("alert")
      .filter({ hasText: /无法加载 Office\.js.*Office\.js could not be loaded/s })
      .waitFor();
  });
});
