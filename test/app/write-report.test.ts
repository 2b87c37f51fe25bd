import { defaultProfile } from "../../src/app/parts/check-profile";
import { validate } from "../../src/app/validate";
import { writeReport, type ReportKind } from "../../src/app/write-report";
import { blankProject } from "../../src/core/templates/new-project";
import { emptyProject } from "../../src/core/templates/project-form";
import { insertProject } from "../../src/app/insert-project";
import { startOffice, type RunningOffice } from "../../src/workbench/jsdom";
import { ports } from "../support/ports";

let office: RunningOffice;
beforeEach(async () => {
  office = await startOffice();
});
afterEach(() => office.dispose());

const host = ports();
const names = (): readonly string[] => office.engine.sheets().map(({ name }) => name);

const check = async () => {
  const report = await validate(host, { ...defaultProfile, scope: "workbook", coloured: [] });
  if (!report.ok) throw new Error(report.error.kind);
  return report.value;
};
const write = async (kind: ReportKind): Promise<string> => {
  const written = await writeReport(host, kind, await check());
  if (!written.ok) throw new Error(JSON.stringify(written.error));
  return written.value.name;
};

describe("审核输出 in Excel", () => {
  beforeEach(async () => {
    await insertProject(host, blankProject({ ...emptyProject, projectName: "档案整理" }));
  });

  it.each([
    ["issues", "审核问题清单"],
    ["summary", "绩效目标汇总表"],
    ["opinion", "审核意见"],
  ] as const)("%s: written as %s, made anew in its own place, never read as a table", async (kind, name) => {
    const before = (await check()).tables.length;
    expect(await write(kind)).toBe(name);
    const once = names();
    expect(await write(kind)).toBe(name);
    expect([...names()].sort()).toEqual([...once].sort());
    expect((await check()).tables).toHaveLength(before);
  });

  it("leaves a sheet of that name alone that it did not make", async () => {
    const context = new Excel.RequestContext();
    context.workbook.worksheets.add("审核意见").getRange("A1").values = [["自己写的"]];
    await context.sync();
    expect(await write("opinion")).toBe("审核意见(2)");
    const own = context.workbook.worksheets.getItem("审核意见").getRange("A1");
    own.load("values");
    await context.sync();
    expect(own.values).toEqual([["自己写的"]]);
  });

  it("links each finding to its cell and keeps the cell's text", async () => {
    const name = await write("issues");
    const context = new Excel.RequestContext();
    const cells = context.workbook.worksheets.getItem(name).getRange("F3:F12");
    cells.load("values");
    await context.sync();
    expect(cells.values.flat().some((value) => /!\w+\d+$/.test(String(value)))).toBe(true);
  });
});
