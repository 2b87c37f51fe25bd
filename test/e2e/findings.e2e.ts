import { activate, check, marksAt, marksBecome, press, rowOf, textAt, type } from "./support/steps";
import { openPane, openWorkbench, wireOf, type OpenWorkbench } from "./support/workbench-page";

let open: OpenWorkbench;
beforeEach(async () => {
  open = await openWorkbench();
});
afterEach(() => open.browser.close());

const selectionIs = (sheet: string, address: string) =>
  open.page.waitForFunction(([name, cell]) => window.workbench.selection().sheet === name && window.workbench.selection().address === cell, [sheet, address]);

describe("问题列表", () => {
  it("filters T1 by severity, family and text, and F8 walks what is left", async () => {
    await activate(open, "T1");
    await check(open);
    await open.pane.getByRole("button", { name: /^提示/ }).first().click();
    expect(await open.pane.locator("[data-finding]").count()).toBe(8);
    await press(open, "更多筛选");
    await open.pane.getByLabel("类别").selectOption({ label: "归类" });
    const classified = await open.pane.locator("[data-finding]").count();
    expect(classified).toBeGreaterThan(0);
    expect(classified).toBeLessThan(8);
    await open.pane.getByLabel("类别").selectOption({ index: 0 });
    await open.pane.getByRole("searchbox").fill("G15");
    expect(await open.pane.locator("[data-finding]").count()).toBe(1);
    await open.pane.locator("body").press("F8");
    await selectionIs("T1", "G15");
    await open.pane.getByRole("searchbox").fill("没有这样的问题");
    await press(open, "清除筛选");
    await open.pane.locator("[data-finding]").nth(7).waitFor();
  });

  it("F8 goes on and Shift+F8 goes back, in the order shown", async () => {
    await activate(open, "T1");
    await check(open);
    const order = await open.pane.locator("[data-finding]").evaluateAll((rows) => rows.map((row) => row.getAttribute("data-finding")));
    const opened = () => open.pane.locator('[data-finding][aria-expanded="true"]').getAttribute("data-finding");
    for (const wanted of order.slice(0, 3)) {
      await open.pane.locator("body").press("F8");
      expect(await opened()).toBe(wanted);
    }
    await open.pane.locator("body").press("Shift+F8");
    expect(await opened()).toBe(order[1]);
  });

  it("shows the findings of the cell that is selected in the sheet first", async () => {
    await activate(open, "T4");
    await check(open);
    await open.page.evaluate(() => window.workbench.select("T4", "G12"));
    const first = open.pane.getByRole("region", { name: "所选单元格 G12" });
    await first.waitFor();
    expect(await first.locator("[data-finding]").count()).toBe(1);
    expect(await open.pane.locator("[data-finding]").first().getAttribute("aria-current")).toBe("true");
  });
});

describe("修改与撤销", () => {
  it("writes 95% as ≥95% on T2 after its preview, and takes it back", async () => {
    await activate(open, "T2");
    await check(open);
    await rowOf(open, "G13").click();
    await open.pane.getByText("≥95%", { exact: true }).first().waitFor();
    await open.pane.getByRole("button", { name: "应用" }).first().click();
    await open.pane.getByText("已完成：修改 1 个单元格").waitFor();
    expect(await textAt(open, "T2", "G13")).toBe("≥95%");
    await marksBecome(open, "T2", "G13", []);
    await press(open, "撤销");
    await open.pane.getByText("已撤销").waitFor();
    expect(await textAt(open, "T2", "G13")).toBe("95%");
    await marksBecome(open, "T2", "G13", ["warning"]);
  });

  it("fixes all that is safe in one act, leaves what is unticked, takes it back after a restart of the pane", async () => {
    await activate(open, "T1");
    await check(open);
    const before = [await textAt(open, "T1", "E9"), await textAt(open, "T1", "E10")];
    await press(open, /一键修改 2 处/);
    await open.pane.getByRole("checkbox", { name: /E10/ }).uncheck();
    await press(open, "应用所选（1）");
    await open.pane.getByText("已完成：修改 1 个单元格").waitFor();
    expect([await textAt(open, "T1", "E9"), await textAt(open, "T1", "E10")]).toEqual([before[0]?.trim(), before[1]]);
    await open.page.evaluate(() => window.workbench.reloadPane());
    open = { ...open, pane: await openPane(open.page) };
    await press(open, /^撤销：修改 1 个单元格/);
    await open.pane.getByText("已撤销").waitFor();
    expect(await textAt(open, "T1", "E9")).toBe(before[0]);
  });

  it("refuses a fix whose cell was changed meanwhile, and says so", async () => {
    await activate(open, "T2");
    await check(open);
    await rowOf(open, "G13").click();
    await open.page.evaluate(() => window.workbench.fault({ delay: 3000, times: 1 }));
    await open.pane.getByRole("button", { name: "应用" }).first().click();
    await type(open, "T2", "G13", "96%");
    await open.pane.getByText("已变为“96%”，不再是“95%”").waitFor();
    expect(await textAt(open, "T2", "G13")).toBe("96%");
  });
});

describe("忽略", () => {
  it("needs a reason, lists the finding apart, and finds it waived after a reload of the page", async () => {
    await activate(open, "T4");
    await check(open);
    await rowOf(open, "G10").first().click();
    await press(open, "忽略这条");
    await press(open, "确认忽略");
    await open.pane.getByText("请写明忽略的原因").waitFor();
    await open.pane.getByLabel("忽略的原因").fill("区财政已书面同意");
    await press(open, "确认忽略");
    await open.pane.getByText("已忽略（1）").waitFor();
    expect(await marksAt(open, "T4", "G10")).toEqual([]);
    await open.page.reload();
    open = { ...open, pane: await openPane(open.page) };
    await activate(open, "T4");
    await check(open);
    expect(await marksAt(open, "T4", "G10")).toEqual([]);
    await open.pane.getByText("已忽略（1）").click();
    await open.pane.getByText(/区财政已书面同意/).waitFor();
    await press(open, "恢复");
    await rowOf(open, "G10").first().waitFor();
    expect(await marksAt(open, "T4", "G10")).toEqual(["error"]);
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
    await open.pane.getByText("已把 1 条忽略存入工作簿").waitFor();
    await open.page.evaluate(() => localStorage.clear());
    await open.page.evaluate(() => window.workbench.reloadPane());
    open = { ...open, pane: await openPane(open.page) };
    await check(open);
    await open.pane.getByText("已忽略（1）").waitFor();
  });
});

describe("跟随", () => {
  it("takes the mark of a mended cell away within a second, in at most two round trips", async () => {
    await activate(open, "T4");
    await check(open);
    const before = (await wireOf(open.page)).requests;
    const started = Date.now();
    await type(open, "T4", "G10", "100%");
    await open.page.waitForFunction(() => window.workbench.read("T4", "G10").marks.length === 0, undefined, { timeout: 5000, polling: 20 });
    process.stdout.write(`mark gone after ${Date.now() - started} ms\n`);
    expect((await wireOf(open.page)).requests - before).toBeLessThanOrEqual(2);
  });

  it("hears the ribbon's 校验本表", async () => {
    await activate(open, "T4");
    await open.page.getByRole("button", { name: "校验本表" }).first().click();
    await open.pane.getByRole("status").filter({ hasText: "必须修改" }).waitFor();
    await rowOf(open, "G10").first().waitFor();
  });
});
