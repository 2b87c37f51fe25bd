import { exampleSheet } from "../../../../src/core/lint/example-sheet";
import { renumberGoals, renumberTables } from "../../../../src/core/edits/reorder/renumber";
import { flatTable } from "../../../../src/core/review/flat-table";
import { parseWorkbook } from "../../../../src/core/table/read/parse-workbook";
import type { TargetTable } from "../../../../src/core/table/model/target-table";
import { grid } from "../../../support/grid";
import { renderSpec } from "../../../support/render-spec";
import { templatedSeed } from "../../../support/templated-seed";

const seed = parseWorkbook(templatedSeed()).tables;

const tables = (...drawings: readonly string[]): readonly TargetTable[] =>
  parseWorkbook(drawings.map((drawing, index) => grid(drawing, `表${index + 1}`))).tables;

const table = (rows: string, head = "|项目名称|办案|||"): TargetTable => {
  const [found] = tables(`${head}\n|一级指标|二级指标|三级指标|指标描述|指标值|\n${rows}`);
  if (!found) throw new Error("no table");
  return found;
};

const titled = (heading: string): string => `
  |${heading}|<|<|<|<|
  |项目名称|办案|<|<|<|
  |一级指标|二级指标|三级指标|指标描述|指标值|
  |产出指标|数量指标|邮寄数量|寄出件数|≥100件|`;

describe("重排 of numbers", () => {
  it("counts the tables from 1", () => {
    const fix = renumberTables(tables(titled("3.办案业务费绩效目标表"), titled("3.维修项目绩效目标表"), titled("7、司法救助绩效目标表")));
    expect(fix?.edits.map(({ sheet, was, text }) => [sheet, was, text])).toEqual([
      ["表1", "3.办案业务费绩效目标表", "1.办案业务费绩效目标表"],
      ["表2", "3.维修项目绩效目标表", "2.维修项目绩效目标表"],
      ["表3", "7、司法救助绩效目标表", "3、司法救助绩效目标表"],
    ]);
    expect(renumberTables(tables(titled("1.办案业务费绩效目标表"), titled("2.维修项目绩效目标表")))).toBeUndefined();
  });

  it("counts the goals of a table from 1, both numbers of a line", () => {
    const goals = "|绩效目标|1.目标内容1：保证办案\\n3.目标内容2：维护设备\\n4.目标内容4：培训人员|<|<|<|";
    const found = table("|产出指标|数量指标|邮寄数量|寄出件数|≥100件|", `|项目名称|办案|<|<|<|\n${goals}`);
    expect(renumberGoals(found)?.edits.map(({ text }) => text)).toEqual([
      "1.目标内容1：保证办案\n2.目标内容2：维护设备\n3.目标内容3：培训人员",
    ]);
  });

  it("numbers a title that has none where there are several, if it names a project", () => {
    const fix = renumberTables(tables(titled("办案业务费绩效目标表"), titled("项目支出绩效目标表"), titled("1.维修项目绩效目标表")));
    expect(fix?.edits.map(({ sheet, text }) => [sheet, text])).toEqual([
      ["表1", "1.办案业务费绩效目标表"],
      ["表3", "2.维修项目绩效目标表"],
    ]);
    expect(renumberTables(tables(titled("办案业务费绩效目标表")))).toBeUndefined();
    expect(renumberTables(tables(titled("3.办案业务费绩效目标表")))?.edits.map(({ text }) => text)).toEqual(["1.办案业务费绩效目标表"]);
  });

  it("leaves the title of a list of many projects alone", () => {
    const list = parseWorkbook([renderSpec(flatTable({ tables: seed }))]).tables;
    expect(list).toHaveLength(4);
    expect(renumberTables(list)).toBeUndefined();
  });

  it.each([
    ["保证办案\n维护设备", "1.目标内容1：保证办案\n2.目标内容2：维护设备"],
    ["1、保证办案\n（含执行）\n3、维护设备", "1.目标内容1：保证办案\n（含执行）\n2.目标内容2：维护设备"],
    ["2.目标内容1:2023年办案", "1.目标内容1:2023年办案"],
  ])("writes the goals of this form as it wants them: %s", (goals, expected) => {
    const [found] = parseWorkbook([exampleSheet({ fields: { goals: goals.replaceAll("\\n", "\n") } })]).tables;
    expect(found && renumberGoals(found)?.edits.map(({ text }) => text)).toEqual([expected.replaceAll("\\n", "\n")]);
  });

  it("says nothing of goals that are numbered as they should be", () => {
    expect(seed.map(renumberGoals)).toEqual([undefined, undefined, undefined, undefined]);
  });
});
