import { insertProject } from "../../src/app/insert-project";
import { insertProjects } from "../../src/app/insert-projects";
import { readPastedProjects } from "../../src/core/project-list/read-project-list";
import { parseWorkbook } from "../../src/core/table/read/parse-workbook";
import { blankProject, type NewProject } from "../../src/core/templates/new-project";
import { emptyProject } from "../../src/core/templates/project-form";
import { startOffice, type RunningOffice } from "../../src/workbench/jsdom";
import { ports } from "../support/ports";

let office: RunningOffice;
beforeEach(async () => {
  office = await startOffice();
});
afterEach(() => office.dispose());

const listed = (text: string): readonly NewProject[] =>
  readPastedProjects(text).projects.map(({ form, typeId }) => ({ ...blankProject(form), typeId }));

const tablesNow = async () => {
  const read = await ports().read("workbook");
  return read.ok ? parseWorkbook(read.value).tables : [];
};

describe("批量新建", () => {
  it("numbers the tables on, gives them the workbook's unit, the budget and the rows of their type", async () => {
    const first = { ...emptyProject, projectName: "法院办案业务费", unitCode: "210101", unitName: "天津市南开区人民法院" };
    await insertProject(ports(), blankProject(first));
    const made = await insertProjects(ports(), listed("干警培训\t20.5\n物业服务\t300\n档案整理\t12"));
    expect(made.ok && made.value.inserted.map(({ name }) => name)).toEqual(["干警培训", "物业服务", "档案整理"]);
    const tables = (await tablesNow()).slice(1);
    expect(
      tables.map((table) => [table.heading?.text, table.unitLine?.code, table.budget.total?.value, table.budget.fiscal?.value]),
    ).toEqual([
      ["2.干警培训绩效目标表", "210101", 20.5, 20.5],
      ["3.物业服务绩效目标表", "210101", 300, 300],
      ["4.档案整理绩效目标表", "210101", 12, 12],
    ]);
    expect(tables.map(({ indicators }) => indicators.some(({ name }) => name.text !== ""))).toEqual([true, true, false]);
  });

  it("one act takes the whole batch back", async () => {
    const host = ports();
    const made = await insertProjects(host, listed("干警培训\t20.5\n物业服务\t30"));
    expect(office.engine.sheets()).toHaveLength(3);
    await host.removeSheets(made.ok ? made.value.inserted : []);
    expect(office.engine.sheets().map(({ name }) => name)).toEqual(["Sheet1"]);
  });

  it("cancelled before anything is made leaves the workbook as it was", async () => {
    const made = await insertProjects(ports(), listed("干警培训\t20.5"), { report: () => undefined, cancelled: () => true });
    expect(made).toEqual({ ok: true, value: { inserted: [], cancelled: true } });
    expect(office.engine.sheets().map(({ name }) => name)).toEqual(["Sheet1"]);
  });
});
