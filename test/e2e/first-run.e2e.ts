import { seriousFaults } from "./support/axe";
import { check, press, remembered, sheetsOf, showTab, summary, told } from "./support/steps";
import { becomes } from "./support/becomes";
import { openWorkbench, reopenPane, type OpenWorkbench } from "./support/workbench-page";

let open: OpenWorkbench;
afterEach(() => open.close());

const cards = () => open.pane.getByRole("region", { name: "第一次使用" });
const SECTIONS = ["规则", "阈值", "版式与年度", "标色与语言", "导出与导入", "使用入门"];

const toExample = async (): Promise<void> => {
  await press(open, "下一步");
  await cards().getByText("2 / 3").waitFor();
  await press(open, "下一步");
  await press(open, "插入示例表");
};

describe("第一次使用", () => {
  it("is skipped for good, and can be read again from 设置", async () => {
    open = await openWorkbench();
    await cards().getByText("1 / 3").waitFor();
    await press(open, "跳过");
    await cards().waitFor({ state: "detached" });
    await remembered(open, "first-run");
    await reopenPane(open);
    // The idle pane is shown twice until then: time enough to ask whether the cards are wanted.
    await check(open);
    await press(open, "清除标记");
    await told(open, "已清除标记");
    expect(await cards().count()).toBe(0);
    await showTab(open, "设置");
    await press(open, /^使用入门/);
    await cards().getByText("1 / 3").waitFor();
  });

  it("inserts the example, checks it, and the example can be taken back", async () => {
    open = await openWorkbench();
    await toExample();
    await press(open, "现在校验");
    await summary(open, "必须修改 2 处").waitFor();
    expect((await open.page.evaluate(() => window.workbench.selection())).sheet).toBe("示例");
    await told(open, "恒成立");
    await press(open, /^撤销：插入工作表“示例”/);
    await becomes(() => sheetsOf(open), ["T1", "T2", "T3", "T4"]);
  });

  it("takes the offer to check away with the example", async () => {
    open = await openWorkbench();
    await toExample();
    const offer = open.pane.getByRole("button", { name: "现在校验" });
    await offer.waitFor();
    await press(open, /^撤销：插入工作表“示例”/);
    await offer.waitFor({ state: "detached" });
  });
});

describe("accessibility of 第一次使用 and 设置", () => {
  it("axe finds nothing serious, every part of 设置 unfolded at 270 px", async () => {
    open = await openWorkbench({ query: "workbench.html?pane=270" });
    await cards().waitFor();
    expect(await seriousFaults(open)).toEqual([]);
    await showTab(open, "设置");
    for (const section of SECTIONS) await press(open, new RegExp(`^${section}`));
    await press(open, /^成本/);
    await press(open, "显示文本");
    await press(open, "恢复默认");
    expect(await seriousFaults(open)).toEqual([]);
    expect(await open.pane.getByRole("tabpanel").evaluate((panel) => panel.scrollWidth <= panel.clientWidth)).toBe(true);
  });
});
