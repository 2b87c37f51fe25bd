import { seriousFaults } from "./support/axe";
import { press } from "./support/steps";
import { openPane, openWorkbench, type OpenWorkbench } from "./support/workbench-page";

let open: OpenWorkbench;
afterEach(() => open.browser.close());

const cards = () => open.pane.getByRole("region", { name: "第一次使用" });
const tab = (name: string): Promise<void> => open.pane.getByRole("tab", { name, exact: true }).click();
const SECTIONS = ["规则", "阈值", "版式与年度", "标色与语言", "导出与导入", "使用入门"];

describe("第一次使用", () => {
  it("is skipped for good, and can be read again from 设置", async () => {
    open = await openWorkbench();
    await cards().getByText("1 / 3").waitFor();
    await press(open, "跳过");
    await cards().waitFor({ state: "detached" });
    await open.page.evaluate(() => window.workbench.reloadPane());
    open = { ...open, pane: await openPane(open.page) };
    await open.page.waitForTimeout(500);
    expect(await cards().count()).toBe(0);
    await tab("设置");
    await press(open, /^使用入门/);
    await cards().getByText("1 / 3").waitFor();
  });

  it("inserts the example, checks it, and the example can be taken back", async () => {
    open = await openWorkbench();
    await press(open, "下一步");
    await press(open, "下一步");
    await press(open, "插入示例表");
    await press(open, "现在校验");
    await open.pane.getByRole("status").filter({ hasText: "必须修改 2 处" }).waitFor();
    expect(await open.page.evaluate(() => window.workbench.activeSheet())).toBe("示例");
    await open.pane.getByText("恒成立").first().waitFor();
    await press(open, /^撤销：插入工作表“示例”/);
    await open.page.waitForFunction(() => !window.workbench.sheets().includes("示例"));
  });

  it("takes the offer to check away with the example", async () => {
    open = await openWorkbench();
    await press(open, "下一步");
    await press(open, "下一步");
    await press(open, "插入示例表");
    await open.pane.getByRole("button", { name: "现在校验" }).waitFor();
    await press(open, /^撤销：插入工作表“示例”/);
    await open.pane.getByRole("button", { name: "现在校验" }).waitFor({ state: "detached" });
  });
});

describe("accessibility of 第一次使用 and 设置", () => {
  it.each([false, true])("axe finds nothing serious, every part of 设置 unfolded at 270 px (dark: %s)", async (dark) => {
    open = await openWorkbench({ dark, query: "workbench.html?pane=270" });
    await cards().waitFor();
    expect(await seriousFaults(open)).toEqual([]);
    await tab("设置");
    for (const section of SECTIONS) await press(open, new RegExp(`^${section}`));
    await press(open, /^成本/);
    await press(open, "显示文本");
    await press(open, "恢复默认");
    expect(await seriousFaults(open)).toEqual([]);
    expect(await open.pane.getByRole("tabpanel").evaluate((panel) => panel.scrollWidth <= panel.clientWidth)).toBe(true);
  });
});
