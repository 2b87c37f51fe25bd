import { seriousFaults } from "./support/axe";
import { becomes } from "./support/becomes";
import { activate, check, press, sheetsOf, showTab, takeBack, textAt, told } from "./support/steps";
import { openWorkbench, type OpenWorkbench } from "./support/workbench-page";

let open: OpenWorkbench;

const SEED = ["T1", "T2", "T3", "T4"];

const LIST = [
  "项目名称\t项目类型\t预算数（万元）",
  "2024年物业管理项目\t物业\t31",
  "2024年干警培训项目\t\t12.5",
  "2024年车辆租赁项目\t\t8",
  "说不清的项目\t\t约三万",
].join("\n");

/** The texts of a column from row to row. */
const column = async (sheet: string, letter: string, from: number, to: number): Promise<readonly string[]> =>
  Promise.all(Array.from({ length: to - from + 1 }, (_value, index) => textAt(open, sheet, `${letter}${from + index}`)));

const openNew = async (mode: "批量新建" | "沿用上年"): Promise<void> => {
  await press(open, "新建项目表");
  await showTab(open, mode);
};

describe("批量新建", () => {
  beforeAll(async () => {
    open = await openWorkbench();
  });
  afterAll(() => open.close());

  it("makes a sheet of each pasted project that is ticked, tells what it left out, and takes all of them back at once", async () => {
    await openNew("批量新建");
    await open.pane.getByRole("textbox", { name: "项目清单" }).fill(LIST);
    await told(open, "识别出 3 个项目");
    await told(open, /第 5 行：预算数“约三万”不是金额/);
    expect(await open.pane.getByRole("combobox", { name: "“2024年物业管理项目”的项目类型" }).locator("option:checked").textContent()).toBe(
      "物业服务",
    );
    await open.pane.getByRole("checkbox", { name: /车辆租赁/ }).uncheck();
    await open.pane.getByRole("button", { name: "插入 2 张" }).waitFor();
    await open.pane.getByRole("checkbox", { name: /车辆租赁/ }).check();
    await press(open, "插入 3 张");
    await told(open, /^已完成：插入 3 张工作表/);
    const made = (await sheetsOf(open)).filter((name) => !SEED.includes(name));
    expect(made).toEqual(["2024年物业管理项目", "2024年干警培训项目", "2024年车辆租赁项目"]);
    expect(await textAt(open, "2024年干警培训项目", "A1")).toContain("2024年干警培训项目");
    await takeBack(open);
    expect(await sheetsOf(open)).toEqual(SEED);
  });

  it("reads the list of the sheet shown, and says which headings it looks for where there is none", async () => {
    await openNew("批量新建");
    await open.pane.getByRole("radio", { name: "当前工作表" }).check();
    await press(open, "读取当前工作表");
    await told(open, "工作表“T1”里没有找到项目清单的表头。");
    await open.page.evaluate(() => {
      window.workbench.addSheet("清单");
      [
        ["A1", "项目名称"],
        ["B1", "预算数"],
        ["A2", "办案业务费"],
        ["B2", "31"],
      ].forEach(([cell = "", text = ""]) => window.workbench.type("清单", cell, text));
      window.workbench.activate("清单");
    });
    await press(open, "读取当前工作表");
    await told(open, "清单来自工作表“清单”。");
    await told(open, "识别出 1 个项目");
    await told(open, /预算 31.00 万元/);
  });
});

describe("沿用上年", () => {
  afterEach(() => open.close());

  it("makes T1 a draft of 2024 beside last year's targets, compares both years, and takes each back", async () => {
    open = await openWorkbench();
    await openNew("沿用上年");
    const year = open.pane.getByRole("textbox", { name: "新年度", exact: true });
    await told(open, "插入 4 张");
    await becomes(() => year.inputValue(), "2024");
    for (const sheet of ["T2", "T3", "T4"]) await open.pane.getByRole("checkbox", { name: new RegExp(`工作表“${sheet}”`) }).uncheck();
    await year.fill("2023");
    await told(open, /已是 2023 年的表/);
    await year.fill("2024");
    await open.pane.getByRole("textbox", { name: /新年度预算数/ }).fill("500");
    await press(open, "插入 1 张");
    await told(open, /^已完成：插入 1 张 2024 年的工作表/);
    const [draft = ""] = (await sheetsOf(open)).filter((name) => !SEED.includes(name));
    expect(draft).toContain("2024");
    expect(await textAt(open, draft, "A1")).toContain("2024");

    await openNew("沿用上年");
    const sideOf = (sheet: string) => open.pane.getByRole("combobox", { name: `工作表“${sheet}”是` }).locator("option:checked");
    await becomes(() => sideOf("T1").textContent(), "上年");
    await becomes(() => sideOf(draft).textContent(), "本年");
    await press(open, "写出年度对比表");
    await told(open, /^已完成：写入工作表“年度对比表/);
    expect(await sheetsOf(open)).toContain("年度对比表");
    await takeBack(open);
    expect(await sheetsOf(open)).toHaveLength(5);
    await open.pane.getByRole("button", { name: /^撤销：插入 1 张 2024 年的工作表/ }).click();
    await told(open, /^已撤销：插入 1 张/);
    expect(await sheetsOf(open)).toEqual(SEED);
  });
});

describe("重排", () => {
  afterEach(() => open.close());

  it("sorts the indicators of T1 as shown and gives them back", async () => {
    open = await openWorkbench();
    await activate(open, "T1");
    await check(open);
    const names = await column("T1", "C", 8, 40);
    await press(open, "重排");
    await told(open, /条指标换位置/);
    await told(open, /第 \d+ 条 → 第 \d+ 条/);
    await press(open, "应用：指标排序");
    await told(open, /^已完成：“T1”的指标排序/);
    await told(open, "指标已经按一级、二级指标排好。");
    const sorted = await column("T1", "C", 8, 40);
    expect(sorted).not.toEqual(names);
    expect([...sorted].sort()).toEqual([...names].sort());
    await takeBack(open);
    expect(await column("T1", "C", 8, 40)).toEqual(names);
  });
});

describe("accessibility", () => {
  afterEach(() => open.close());

  it("axe finds nothing serious in these views at 270 px", async () => {
    open = await openWorkbench({ query: "workbench.html?pane=270" });
    await openNew("批量新建");
    await open.pane.getByRole("textbox", { name: "项目清单" }).fill(LIST);
    await told(open, "识别出 3 个项目");
    expect(await seriousFaults(open)).toEqual([]);
    await open.pane.getByRole("radio", { name: "当前工作表" }).check();
    await press(open, "读取当前工作表");
    await told(open, /没有找到项目清单的表头/);
    expect(await seriousFaults(open)).toEqual([]);
    await showTab(open, "沿用上年");
    await told(open, "插入 4 张");
    expect(await seriousFaults(open)).toEqual([]);
    await check(open, "校验全部");
    await press(open, "重排");
    await told(open, /条指标换位置/);
    expect(await seriousFaults(open)).toEqual([]);
  });
});
