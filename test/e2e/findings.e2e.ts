import { becomes } from "./support/becomes";
import { hold, isHeld, release } from "./support/held";
import {
  activate,
  check,
  countBecomes,
  marksBecome,
  press,
  rowOf,
  select,
  selectionBecomes,
  takeBack,
  textAt,
  told,
  type,
} from "./support/steps";
import { openWorkbench, paneReady, reopenPane, requestsOf, type OpenWorkbench } from "./support/workbench-page";

let open: OpenWorkbench;

const rows = () => open.pane.locator("[data-finding]");
const key = (name: string): Promise<void> => open.pane.locator("body").press(name);

describe("问题列表", () => {
  beforeAll(async () => {
    open = await openWorkbench();
  });
  afterAll(() => open.close());

  it("F8 goes on and Shift+F8 goes back, in the order shown", async () => {
    await activate(open, "T1");
    await check(open);
    await countBecomes(rows(), 8);
    const order = await rows().evaluateAll((all) => all.map((row) => row.getAttribute("data-finding")));
    const opened = () =>
      open.pane.locator('[data-finding][aria-expanded="true"]').evaluateAll((all) => all.map((row) => row.getAttribute("data-finding")));
    for (const wanted of order.slice(0, 3)) {
      await key("F8");
      await becomes(opened, [wanted]);
    }
    await key("Shift+F8");
    await becomes(opened, order.slice(1, 2));
  });

  it("shows the findings of the cell that is selected in the sheet first", async () => {
    await activate(open, "T4");
    await check(open);
    await select(open, "T4", "G12");
    await countBecomes(open.pane.getByRole("region", { name: "所选单元格 G12" }).locator("[data-finding]"), 1);
    await becomes(() => rows().first().getAttribute("aria-current"), "true");
  });

  it("filters T1 by severity, family and text, and F8 walks what is left", async () => {
    await activate(open, "T1");
    await check(open);
    // The findings of the selected cell are listed whatever is filtered: this one has none.
    await select(open, "T1", "A1");
    await countBecomes(open.pane.getByRole("region", { name: /^所选单元格/ }), 0);
    await countBecomes(rows(), 8);
    await open.pane.getByRole("button", { name: /^建议修改 8/ }).click();
    await countBecomes(rows(), 0);
    await open.pane.getByRole("button", { name: /^建议修改 8/ }).click();
    await press(open, "更多筛选");
    await open.pane.getByLabel("类别").selectOption({ label: "归类" });
    await countBecomes(rows(), 2);
    await open.pane.getByLabel("类别").selectOption({ index: 0 });
    await open.pane.getByRole("searchbox").fill("G15");
    await countBecomes(rows(), 1);
    await key("F8");
    await selectionBecomes(open, "T1", "G15");
    await open.pane.getByRole("searchbox").fill("没有这样的问题");
    await press(open, "清除筛选");
    await countBecomes(rows(), 8);
  });
});

describe("修改与撤销", () => {
  beforeAll(async () => {
    open = await openWorkbench();
  });
  afterAll(() => open.close());

  it("writes 95% as ≥95% on T2 after its preview, and takes it back", async () => {
    await activate(open, "T2");
    await check(open);
    await marksBecome(open, "T2", { G13: "warning" });
    await rowOf(open, "G13").click();
    await open.pane.getByText("≥95%", { exact: true }).first().waitFor();
    await press(open, "应用");
    await told(open, "已完成：修改 1 个单元格");
    expect(await textAt(open, "T2", "G13")).toBe("≥95%");
    await marksBecome(open, "T2", { G13: "" });
    await takeBack(open);
    expect(await textAt(open, "T2", "G13")).toBe("95%");
    await marksBecome(open, "T2", { G13: "warning" });
  });

  it("fixes all that is safe in one act, leaves what is unticked, takes it back after a restart of the pane", async () => {
    await activate(open, "T1");
    await check(open);
    const before = [await textAt(open, "T1", "E9"), await textAt(open, "T1", "E10")];
    await press(open, /一键修改 2 处/);
    await open.pane.getByRole("checkbox", { name: /E10/ }).uncheck();
    await press(open, "应用所选（1）");
    await told(open, "已完成：修改 1 个单元格");
    expect([await textAt(open, "T1", "E9"), await textAt(open, "T1", "E10")]).toEqual([before[0]?.trim(), before[1]]);
    await reopenPane(open);
    await press(open, /^撤销：修改 1 个单元格/);
    await told(open, "已撤销");
    expect(await textAt(open, "T1", "E9")).toBe(before[0]);
  });

  it("refuses a fix whose cell was changed meanwhile, and says so", async () => {
    await activate(open, "T2");
    await check(open);
    await rowOf(open, "G13").click();
    await selectionBecomes(open, "T2", "G13");
    await hold(open, "GetItemOrNullObject");
    await press(open, "应用");
    await isHeld(open);
    await type(open, "T2", "G13", "96%");
    await release(open);
    await told(open, "已变为“96%”，不再是“95%”");
    expect(await textAt(open, "T2", "G13")).toBe("96%");
  });
});

describe("忽略", () => {
  beforeEach(async () => {
    open = await openWorkbench();
  });
  afterEach(() => open.close());

  it("needs a reason, lists the finding apart, and finds it waived after a reload of the page", async () => {
    await activate(open, "T4");
    await check(open);
    await rowOf(open, "G10").first().click();
    await press(open, "忽略这条");
    await press(open, "确认忽略");
    await told(open, "请写明忽略的原因");
    await open.pane.getByLabel("忽略的原因").fill("区财政已书面同意");
    await press(open, "确认忽略");
    await told(open, "已忽略（1）");
    await marksBecome(open, "T4", { G10: "", G12: "warning" });
    await open.page.reload();
    await paneReady(open);
    await activate(open, "T4");
    await check(open);
    await marksBecome(open, "T4", { G10: "", G12: "warning" });
    await open.pane.getByText("已忽略（1）").click();
    await told(open, /区财政已书面同意/);
    await press(open, "恢复");
    await rowOf(open, "G10").first().waitFor();
    await marksBecome(open, "T4", { G10: "error" });
  });

  it("travels with the workbook only when it is saved into it", async () => {
    await activate(open, "T4");
    await check(open);
    await rowOf(open, "G10").first().click();
    await press(open, "忽略这条");
    await open.pane.getByLabel("忽略的原因").fill("已核");
    await press(open, "确认忽略");
    await open.pane.getByText("已忽略（1）").click();
    await press(open, "保存到工作簿");
    await told(open, "已把 1 条忽略存入工作簿");
    await open.page.evaluate(() => localStorage.clear());
    await reopenPane(open);
    await check(open);
    await told(open, "已忽略（1）");
  });
});

describe("跟随", () => {
  beforeAll(async () => {
    open = await openWorkbench();
  });
  afterAll(() => open.close());

  it("takes the mark of a mended cell away, in at most two round trips", async () => {
    await activate(open, "T4");
    await check(open);
    await marksBecome(open, "T4", { G10: "error", G12: "warning" });
    const before = await requestsOf(open);
    await type(open, "T4", "G10", "100%");
    await marksBecome(open, "T4", { G10: "", G12: "warning" });
    expect((await requestsOf(open)) - before).toBeLessThanOrEqual(2);
  });

  it("hears the ribbon's 校验本表", async () => {
    await activate(open, "T3");
    await open.page.getByRole("button", { name: "校验本表" }).first().click();
    await rowOf(open, "G11").first().waitFor();
  });
});
