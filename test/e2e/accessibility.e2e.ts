import { seriousFaults } from "./support/axe";
import { fault, hold, holdFiles, isHeld, release } from "./support/held";
import { activate, check, press, selectionBecomes, rowOf, showTab, summary, takeBack, told } from "./support/steps";
import { openWorkbench, type OpenWorkbench } from "./support/workbench-page";

let open: OpenWorkbench;
afterEach(() => open.close());

/** Axe finds nothing serious, light and dark, in the state the pane is in now. */
const isAccessible = async (): Promise<void> => expect(await seriousFaults(open)).toEqual([]);

/** The state in which only a turning or filling bar of this name tells what is at work. */
const showsProgress = (name: string): Promise<void> => open.pane.getByRole("progressbar", { name }).waitFor();

describe("accessibility of the findings", () => {
  it("axe finds nothing serious in any state", async () => {
    open = await openWorkbench();
    await isAccessible();
    await activate(open, "T1");
    await check(open);
    await press(open, "更多筛选");
    await open.pane.locator("[data-finding]").first().click();
    await press(open, "忽略这条");
    await isAccessible();
    await press(open, /一键修改/);
    await isAccessible();
    await press(open, /应用所选/);
    await told(open, "已完成");
    await isAccessible();
    await press(open, "新建项目表");
    await open.pane.getByRole("textbox", { name: /项目名称/ }).waitFor();
    await isAccessible();
  });
});

/** The file of the rule book, which 设置 cannot do without. */
const RULE_BOOK = "ratio-upper-100";
/** What reading the sheets begins with, and what it goes on with. */
const READING = "GetActiveWorksheet";
const READ_CELLS = "GetMergedAreasOrNullObject";

describe("accessibility of what passes, each state held", () => {
  it("while the parts of the pane and the tables are read", async () => {
    const letRulesCome: { now?: () => void } = {};
    open = await openWorkbench({ prepare: async (page) => void (letRulesCome.now = await holdFiles(page, RULE_BOOK)) });
    await showTab(open, "设置");
    await showsProgress("正在读取规则……");
    await isAccessible();
    letRulesCome.now?.();
    await open.pane.getByRole("heading", { name: "设置" }).waitFor();

    const letFilesCome = await holdFiles(open.page);
    await showTab(open, "指标库");
    await showsProgress("正在打开……");
    await isAccessible();
    await hold(open, READING);
    letFilesCome();
    await isHeld(open);
    await showsProgress("正在读取本表……");
    await isAccessible();
    await release(open);
    await told(open, "当前表：");

    await hold(open, READING);
    await press(open, "新建项目表");
    await isHeld(open);
    await showsProgress("正在读取单位……");
    await isAccessible();
    await release(open);
    await open.pane.getByRole("textbox", { name: /项目名称/ }).waitFor();

    await hold(open, READING);
    await showTab(open, "沿用上年");
    await isHeld(open);
    await showsProgress("正在读取各表……");
    await isAccessible();
    await release(open);
    await told(open, "插入 4 张");
  });

  it("while a check and a fix are at work, after 取消 and after a failure", async () => {
    open = await openWorkbench();
    await activate(open, "T2");
    await hold(open, READING);
    await press(open, "校验本表");
    await isHeld(open);
    await showsProgress("正在校验……");
    await isAccessible();
    await press(open, "取消");
    await release(open);
    await told(open, "已取消，工作表没有改动。");
    await isAccessible();

    await fault(open, { code: 5102, member: READING });
    await press(open, "重试");
    await told(open, "Excel 正忙");
    await isAccessible();

    await fault(open, { code: "InvalidOperationInCellEditMode", member: READING });
    await hold(open, READING);
    await press(open, "重试");
    await isHeld(open);
    await told(open, "请先按 Enter 结束单元格编辑");
    await isAccessible();
    await release(open);
    await summary(open).waitFor();

    await rowOf(open, "G13").click();
    await selectionBecomes(open, "T2", "G13");
    await hold(open, "GetItemOrNullObject");
    await press(open, "应用");
    await isHeld(open);
    await showsProgress("正在处理……");
    await isAccessible();
    await release(open);
    await takeBack(open);
    await isAccessible();
  });

  it("while the targets to be confirmed are read", async () => {
    open = await openWorkbench();
    await press(open, "新建项目表");
    await open.pane.getByRole("textbox", { name: /项目名称/ }).fill("2024年法院物业管理项目");
    await press(open, "3 指标");
    await open.pane.getByRole("radio", { name: /预填/ }).check();
    await hold(open, READ_CELLS, 2);
    await open.pane.getByRole("button", { name: "插入" }).click();
    await isHeld(open);
    await showsProgress("正在处理……");
    await release(open);
    await showsProgress("正在读取待核的指标值……");
    await isHeld(open);
    await isAccessible();
    await release(open);
    await told(open, /^待核/);
    await isAccessible();
  });
});
