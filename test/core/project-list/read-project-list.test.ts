import { readPastedProjects, readProjectList } from "../../../src/core/project-list/read-project-list";
import type { ProjectList } from "../../../src/core/project-list/project-list";
import type { CellValue, SheetSnapshot } from "../../../src/core/sheet/sheet-snapshot";

const sheetOf = (rows: readonly (readonly CellValue[])[], more: Partial<SheetSnapshot> = {}): SheetSnapshot => ({
  name: "清单",
  origin: { row: 0, column: 0 },
  text: rows.map((row) => row.map(String)),
  values: rows,
  formats: [],
  formulas: [],
  merges: [],
  protected: false,
  ...more,
});
/** What was read, a line each: row, name, type, 预算 = 财政 + 其他. */
const lines = (list: ProjectList | undefined): readonly string[] =>
  (list?.projects ?? []).map(({ row, form, typeId }) =>
    [row, form.projectName, typeId ?? "-", `${form.total ?? ""}=${form.fiscal ?? ""}+${form.other ?? ""}`].join(" "),
  );

describe("a list of projects on a sheet", () => {
  it("is read under title and header, in any order of columns; blank rows, totals and signatures are passed over", () => {
    const list = readProjectList(
      sheetOf([
        ["2024年项目支出清单", "", "", "", "", "", ""],
        ["", "", "", "", "", "", "单位：万元"],
        ["序号", "预算数", "项目名称", "项目类型", "财政资金", "其他资金", "资金用途"],
        [1, 20.5, "干警业务培训", "", 20.5, "", "组织培训 4 期"],
        ["", "", "", "", "", "", ""],
        [2, 120, "审判楼三层项目", "维修修缮", 100, 20, "更换线路"],
        ["合计", 140.5, "", "", 120.5, 20, ""],
        ["制表人：", "", "", "", "", "", ""],
      ]),
    );
    expect(lines(list)).toEqual(["4 干警业务培训 training 20.5=20.5+", "6 审判楼三层项目 repair 120=100+20"]);
    expect(list?.problems).toEqual([]);
    expect(list?.projects.map(({ form }) => form.purpose)).toEqual(["组织培训 4 期", "更换线路"]);
  });

  it.each([
    ["预算金额（元）", "", 205000, "20.5"],
    ["预算（万元）", "", 20.5, "20.5"],
    ["金额", "单位：元", 205000, "20.5"],
    ["金额", "项目清单（千元）", 205, "20.5"],
    ["总预算", "单位：万元", 20.5, "20.5"],
    ["总预算（元）", "单位：万元", 205000, "20.5"],
    ["合计", "", "20.5万元", "20.5"],
    ["预算数", "单位：元", "20.5万", "20.5"],
    ["预算数", "", "１,２０５.５", "1205.5"],
  ])("%s under %j: %p is %s 万元", (label, title, amount, expected) => {
    const list = readProjectList(sheetOf([[title], ["项目", label], ["培训费", amount]]));
    expect(lines(list)).toEqual([`3 培训费 training ${expected}=${expected}+`]);
  });

  it.each([
    ["a number shown rounded counts as held", ["项目", "预算"], ["培训费", 20.46], ["培训费", "20.5"], "20.46=20.46+"],
    ["a missing total is the sum", ["项目", "财政资金", "其他资金"], ["培训费", 15, 5], undefined, "20=15+5"],
    ["without a column 其他资金 it is what is left", ["项目", "预算", "其中：财政资金"], ["培训费", 20, 15], undefined, "20=15+5"],
    ["a dash is nothing", ["项目", "预算", "财政资金", "其他资金"], ["培训费", 20, 20, "-"], undefined, "20=20+0"],
    ["no budget yet", ["项目", "预算"], ["培训费", ""], undefined, "=+"],
  ])("%s", (_what, header, row, shown, expected) => {
    const text = [header, shown ?? row].map((line) => line.map(String));
    expect(lines(readProjectList(sheetOf([header, row], { text })))).toEqual([`2 培训费 training ${expected}`]);
  });

  it("reads amounts under a common label of two rows, wherever the list stands", () => {
    const list = readProjectList(
      sheetOf(
        [
          ["项目名称", "预算（元）", "", "", "用途"],
          ["", "合计", "财政资金", "其他资金", ""],
          ["物业费", 300000, 200000, 100000, "保洁"],
        ],
        { origin: { row: 4, column: 2 } },
      ),
    );
    expect(lines(list)).toEqual(["7 物业费 property 30=20+10"]);
  });

  it("takes code and name of the unit apart, and a merged unit for every line it covers", () => {
    const list = readProjectList(
      sheetOf(
        [
          ["单位", "项目名称", "预算"],
          ["210101天津市南开区人民法院", "培训费", 20],
          ["", "物业费", 30],
          ["天津市南开区司法局", "培训费", 10],
        ],
        { merges: [{ row: 1, column: 0, rowCount: 2, columnCount: 1 }] },
      ),
    );
    expect(list?.projects.map(({ form }) => [form.projectName, form.unitCode, form.unitName])).toEqual([
      ["培训费", "210101", "天津市南开区人民法院"],
      ["物业费", "210101", "天津市南开区人民法院"],
      ["培训费", "", "天津市南开区司法局"],
    ]);
    expect(list?.problems).toEqual([]);
  });

  it.each([
    ["培训", "档案整理", "training"],
    ["培训类项目", "档案整理", "training"],
    ["特定目标类", "物业费", "property"],
    ["", "档案整理", "-"],
  ])("type %j of %s is %s", (type, name, expected) => {
    expect(
      lines(
        readProjectList(
          sheetOf([
            ["项目名称", "类型"],
            [name, type],
          ]),
        ),
      ),
    ).toEqual([`2 ${name} ${expected} =+`]);
  });

  it("tells every line it leaves out, with its row", () => {
    const list = readProjectList(
      sheetOf([
        ["项目名称", "单位编码", "预算", "财政资金", "其他资金"],
        ["培训费", "210101", 20, "", ""],
        ["", "210101", 30, "", ""],
        ["物业费", "210101", "约三十万", "", ""],
        ["会议费", "210101", 30, 20, 5],
        ["培训费", "210101", 25, "", ""],
        ["差旅费", "A01", 5, "", ""],
        ["宣传费", "210101", -5, "", ""],
      ]),
    );
    expect(lines(list)).toEqual(["2 培训费 training 20=20+"]);
    expect(list?.problems).toEqual([
      { row: 3, kind: "no-name" },
      { row: 4, kind: "no-amount", column: "total", text: "约三十万" },
      { row: 5, kind: "sources-differ", total: 30, fiscal: 20, other: 5 },
      { row: 6, kind: "same-name", name: "培训费", earlierRow: 2 },
      { row: 7, kind: "no-unit-code", text: "A01" },
      { row: 8, kind: "no-amount", column: "total", text: "-5" },
    ]);
  });

  it.each([
    ["an empty sheet", []],
    ["a target table", [["1.培训费绩效目标表"], ["项目名称", "培训费"], ["预算规模及资金用途", "预算数", 20, "其中：财政资金", 20]]],
    [
      "a flat list of indicators",
      [
        ["单位名称", "项目名称", "预算数", "一级指标", "三级指标"],
        ["法院", "培训费", 20, "产出指标", "培训期数"],
      ],
    ],
  ])("%s is no list of projects", (_what, rows) => {
    expect(readProjectList(sheetOf(rows))).toBeUndefined();
  });
});

describe("a pasted list of projects", () => {
  it.each([
    ["names alone", "培训费\n物业费\n", ["1 培训费 training =+", "2 物业费 property =+"]],
    ["names under their label", "项目名称\n培训费", ["2 培训费 training =+"]],
    ["name and budget", "培训费\t20.5\r\n物业费\t1,300", ["1 培训费 training 20.5=20.5+", "2 物业费 property 1300=1300+"]],
    ["序号 before them", "1\t培训费\t20\n2\t物业费\t30\n", ["1 培训费 training 20=20+", "2 物业费 property 30=30+"]],
    ["amounts with units", "培训费\t205000元\n物业费\t30万元", ["1 培训费 training 20.5=20.5+", "2 物业费 property 30=30+"]],
    ["a header", "预算（元）\t项目\n205000\t培训费", ["2 培训费 training 20.5=20.5+"]],
    ["a cell with a line break", '"干警\n培训费"\t20', ["1 干警培训费 training 20=20+"]],
    ["a name in quotes", '"""法治课堂""宣传"\t20', ['1 "法治课堂"宣传 publicity 20=20+']],
    ["nothing", "", []],
  ])("%s", (_what, text, expected) => {
    expect(readPastedProjects(text)).toMatchObject({ problems: [] });
    expect(lines(readPastedProjects(text))).toEqual(expected);
  });

  it.each([
    ["under a header", "项目\t预算\n培训费\t待定\n物业费\t30", 2],
    ["without one", "培训费\t待定\n物业费\t30", 1],
  ])("%s tells a budget that is no number", (_where, text, row) => {
    expect(readPastedProjects(text)).toMatchObject({
      projects: [{ row: row + 1 }],
      problems: [{ row, kind: "no-amount", column: "total", text: "待定" }],
    });
  });
});
