import { seriousFaults } from "./support/axe";
import { hold, isHeld, release } from "./support/held";
import { activate, check, countBecomes, marksBecome, press, selectionBecomes, showTab, summary, told } from "./support/steps";
import { becomes } from "./support/becomes";
import { openWorkbench, requestsOf, type OpenWorkbench } from "./support/workbench-page";

let open: OpenWorkbench;

const projects = () => open.pane.getByRole("list", { name: "各项目表" }).getByRole("listitem");

describe("对账与总览", () => {
  beforeAll(async () => {
    open = await openWorkbench();
  });
  afterAll(() => open.close());

  it("works T1 out to 457.50 and T2 to 31.00, and leads to the cells", async () => {
    await check(open, "校验全部");
    await showTab(open, "对账");
    const first = open.pane.getByRole("region", { name: /工作表 T1/ });
    await first.getByText("457.50 万元", { exact: true }).waitFor();
    await first.getByText("相差 17.00 万元（缺口）").first().waitFor();
    await first.getByRole("button", { name: "G20 单次出差支出金额" }).click();
    await selectionBecomes(open, "T1", "G20");
    await press(open, /工作表 T2/);
    const second = open.pane.getByRole("region", { name: /工作表 T2/ });
    await countBecomes(second.getByText("31.00 万元", { exact: true }), 2);
    await second.getByRole("button", { name: "G8 邮寄数量" }).click();
    await selectionBecomes(open, "T2", "G8");
  });

  it("lists four tables with their totals, and leads to a project", async () => {
    await check(open, "校验全部");
    await showTab(open, "总览");
    await open.pane.getByRole("region", { name: "合计（4 张表）" }).getByText("预算数 558.50 万元").waitFor();
    await countBecomes(projects(), 4);
    await press(open, /^4\. 司法救助/);
    await becomes(async () => (await open.page.evaluate(() => window.workbench.selection())).sheet, "T4");
  });

  it("goes on to the whole workbook from one sheet, without leaving the view", async () => {
    await activate(open, "T4");
    await check(open);
    await showTab(open, "总览");
    await press(open, "校验全部工作表");
    await open.pane.getByRole("region", { name: "合计（4 张表）" }).waitFor();
  });
});

describe("对账与总览 at 270 px", () => {
  afterEach(() => open.close());

  it("has no serious accessibility faults", async () => {
    open = await openWorkbench({ query: "workbench.html?pane=270" });
    await check(open, "校验全部");
    await showTab(open, "对账");
    await open.pane.getByRole("img").first().waitFor();
    expect(await seriousFaults(open)).toEqual([]);
    await showTab(open, "总览");
    await countBecomes(projects(), 4);
    expect(await seriousFaults(open)).toEqual([]);
  });
});

describe("200 张工作表", () => {
  afterEach(() => open.close());

  /** 校验全部 with the second 40 sheets held: the first 40 are read. */
  const holdHalfway = async (): Promise<void> => {
    await hold(open, "GetUsedRangeOrNullObject", 2);
    await open.pane.getByRole("button", { name: "校验全部" }).click();
    await isHeld(open);
    await told(open, "正在校验");
    await release(open);
    await told(open, "正在校验第 40 / 200 张工作表");
    await isHeld(open);
  };
  /** One for the list of sheets, one to read and two to colour every 40. */
  const REQUESTS = 16;

  it("keeps the pane answering while 校验全部 is at work", async () => {
    open = await openWorkbench({ query: "workbench.html?book=many" });
    // The pane has asked by then all it asks when it opens.
    await check(open);
    await marksBecome(open, "表1", { G15: "warning" });
    const before = await requestsOf(open);
    await holdHalfway();
    await showTab(open, "设置");
    await open.pane.getByRole("heading", { name: "设置" }).waitFor();
    await showTab(open, "问题");
    await told(open, "正在校验第 40 / 200 张工作表");
    await release(open);
    await summary(open).waitFor();
    await marksBecome(open, "表200", { G10: "error", G12: "warning" });
    expect((await requestsOf(open)) - before).toBeLessThanOrEqual(REQUESTS);
    await showTab(open, "总览");
    await open.pane.getByRole("region", { name: "合计（200 张表）" }).waitFor();
    await countBecomes(projects(), 50);
  });

  it("tells how far it is; 取消 ends it and leaves every sheet as it was", async () => {
    open = await openWorkbench({ query: "workbench.html?book=many" });
    const dump = (): Promise<string> => open.page.evaluate(() => JSON.stringify(window.workbench.dump("表4")));
    const before = await dump();
    await holdHalfway();
    expect(await seriousFaults(open)).toEqual([]);
    await press(open, "取消");
    await release(open);
    await told(open, "已取消，工作表没有改动。");
    expect(await seriousFaults(open)).toEqual([]);
    await marksBecome(open, "表4", { G10: "" });
    expect(await dump()).toBe(before);
  });
});
