import { readFileSync } from "node:fs";
import path from "node:path";
import { insertProject } from "../../src/app/insert-project";
import { checkWorkbook } from "../../src/core/check/check-workbook";
import { projectTypes } from "../../src/core/library";
import { blankProject, type NewProject } from "../../src/core/templates/new-project";
import { emptyProject } from "../../src/core/templates/project-form";
import { startOffice, type RunningOffice } from "../../src/workbench/jsdom";
import { ports } from "../support/ports";

interface SeedTable {
  readonly heading: string;
  readonly unitCode: string;
  readonly unitName: string;
  readonly projectName: string;
  readonly budget: { readonly total: number; readonly fiscal: number; readonly other: number };
  readonly purpose: string;
  readonly goals: readonly string[];
  readonly indicators: readonly {
    readonly level1: string;
    readonly level2: string;
    readonly name: string;
    readonly description: string;
    readonly target: string;
  }[];
}

const seed: readonly SeedTable[] = JSON.parse(readFileSync(path.resolve(__dirname, "../fixtures/tables.json"), "utf8")).tables;

const blank = blankProject(emptyProject);

let office: RunningOffice;
beforeEach(async () => {
  office = await startOffice();
});
afterEach(() => office.dispose());

const form = (table: SeedTable): NewProject =>
  blankProject({
    projectName: table.projectName,
    unitCode: table.unitCode,
    unitName: table.unitName,
    total: table.budget.total,
    fiscal: table.budget.fiscal,
    other: undefined,
    purpose: table.purpose,
  });

const checked = async (sheet: string) => {
  const read = await ports().read({ sheets: [sheet] });
  if (!read.ok) throw new Error(read.error.kind);
  return checkWorkbook(read.value);
};

/** Types a text into a cell of the sheet as a person would. */
const type = (sheet: string, row: number, column: number, text: string): void => {
  const found = office.engine.sheets().find(({ name }) => name === sheet);
  found?.write({ row, column, rowCount: 1, columnCount: 1 }, [[{ value: text }]]);
};

describe("新建项目表 in Excel", () => {
  it.each(seed.map((table) => [table.projectName, table] as const))(
    "%s: no structural finding while it waits to be filled in",
    async (_name, table) => {
      const inserted = await insertProject(ports(), form(table));
      expect(inserted.ok).toBe(true);
      const { tables, findings } = await checked(inserted.ok ? inserted.value.name : "");
      expect(tables).toHaveLength(1);
      expect(tables[0]?.layout).toBe("tj-2023");
      expect(findings.filter(({ family }) => family === "structure")).toEqual([]);
    },
  );

  it("filled in with T2's content by typing, parses equal to T2", async () => {
    const table = seed[1];
    if (!table) throw new Error("no T2");
    const inserted = await insertProject(ports(), form(table));
    const sheet = inserted.ok ? inserted.value.name : "";
    const blank = (await checked(sheet)).tables[0];
    type(sheet, blank?.goalCell?.at.row ?? 0, 1, table.goals.map((goal, index) => `${index + 1}.目标内容${index + 1}：${goal}`).join("\n"));
    const first = (blank?.header?.row ?? 0) + 1;
    table.indicators.forEach((indicator, index) => {
      const row = first + index;
      const previous = table.indicators[index - 1];
      type(sheet, row, 0, previous?.level1 === indicator.level1 ? "" : indicator.level1);
      type(sheet, row, 1, indicator.level2);
      type(sheet, row, 2, indicator.name);
      type(sheet, row, 4, indicator.description);
      type(sheet, row, 6, indicator.target);
    });
    const filled = (await checked(sheet)).tables[0];
    expect(filled?.projectName?.text).toBe(table.projectName);
    expect(filled?.unitLine).toMatchObject({ code: table.unitCode, name: table.unitName });
    expect(filled?.budget.total?.value).toBe(table.budget.total);
    expect(filled?.budget.fiscal?.value).toBe(table.budget.fiscal);
    expect(filled?.purpose?.text).toBe(table.purpose);
    expect(filled?.goals.map(({ text }) => text)).toEqual(table.goals);
    expect(
      filled?.indicators.map(({ level1, level2, name, description, target }) => ({
        level1: level1.text,
        level2: level2.text,
        name: name.text,
        description: description?.text,
        target: target.text,
      })),
    ).toEqual(table.indicators);
  });

  it("gives names Excel refuses a legal form, and keeps a name that starts with = as text", async () => {
    for (const projectName of ["=1+1项目", "甲/乙:丙*丁?[戊]\\己", "很长的项目名称".repeat(8), "甲/乙:丙*丁?[戊]\\己"]) {
      const inserted = await insertProject(ports(), { ...blank, projectName });
      expect(inserted.ok).toBe(true);
      const { tables } = await checked(inserted.ok ? inserted.value.name : "");
      expect(tables[0]?.projectName?.text).toBe(projectName);
    }
    expect(new Set(office.engine.sheets().map(({ name }) => name)).size).toBe(5);
  }, 20_000);

  it("continues the workbook's numbers and takes the unit of its tables", async () => {
    const first = seed[0];
    if (!first) throw new Error("no T1");
    await insertProject(ports(), form(first));
    const second = await insertProject(ports(), { ...blank, projectName: "新项目" });
    const table = (await checked(second.ok ? second.value.name : "")).tables[0];
    expect(table?.heading?.text).toBe("2.新项目绩效目标表");
    expect(table?.unitLine?.code).toBe("210101");
  });

  it.each([
    ["tj-2023", "培训", ["数量指标", "社会效益指标"], 0],
    ["mof-101", "培训", ["经济成本指标", "数量指标"], 90],
    ["mof-2022", "培训", ["经济成本指标", "社会效益指标"], 90],
  ] as const)(
    "%s with the library's rows of %s; what is left out gives its weight to the others",
    async (template, title, level2, weights) => {
      const type = projectTypes.find((one) => one.title === title);
      const left = type?.indicators[0]?.name ?? "";
      const inserted = await insertProject(ports(), {
        ...blank,
        projectName: "干警培训",
        template,
        typeId: type?.id,
        targets: "typical",
        without: [left],
      });
      const table = (await checked(inserted.ok ? inserted.value.name : "")).tables[0];
      expect(table?.layout).toBe(template);
      expect(table?.indicators).toHaveLength((type?.indicators.length ?? 0) - 1);
      expect(table?.indicators.map(({ name }) => name.text)).not.toContain(left);
      expect(table?.indicators.map((row) => row.level2.text)).toEqual(expect.arrayContaining([...level2]));
      expect((table?.indicators ?? []).reduce((sum, { weight }) => sum + Number(weight?.text ?? 0), 0)).toBe(weights);
    },
  );

  it("blank, with the empty rows that were asked for", async () => {
    const rows = [
      { level1: "产出指标", level2: "数量指标", count: 3 },
      { level1: "满意度指标", level2: "服务对象满意度指标", count: 1 },
    ];
    const inserted = await insertProject(ports(), { ...blank, projectName: "档案整理", rows });
    const read = await ports().read({ sheets: [inserted.ok ? inserted.value.name : ""] });
    const text = read.ok ? (read.value[0]?.text ?? []) : [];
    expect(text.slice(7).map((row) => [row[0], row[1]])).toEqual([
      ["产出指标", "数量指标"],
      ["", "数量指标"],
      ["", "数量指标"],
      ["满意度指标", "服务对象满意度指标"],
    ]);
  });
});
