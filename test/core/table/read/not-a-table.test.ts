import { parseWorkbook } from "../../../../src/core/table/read/parse-workbook";
import { grid } from "../../../support/grid";

describe("sheets without a target table", () => {
  it("says what was looked for and what was found", () => {
    const { tables, notTables } = parseWorkbook([
      grid(""),
      grid("|姓名|电话|科室|", "通讯录"),
      grid("|序号|项目名称|预算数|\n|1|甲|20|", "汇总"),
    ]);
    expect(tables).toEqual([]);
    expect(notTables.map(({ sheet, reason, found }) => [sheet, reason, found])).toEqual([
      ["表", "empty", []],
      ["通讯录", "no-labels", []],
      ["汇总", "unknown-header", ["项目名称", "预算数"]],
    ]);
  });

  it("names the nearest form and the header cells", () => {
    const [found] = parseWorkbook([grid("|一级指标|指标小类|考核事项|标准|\n|产出指标|数量指标|巡查次数|≥5次|")]).notTables;
    expect(found?.reason).toBe("unknown-header");
    expect(found?.nearest?.missing).toEqual(["二级指标", "三级指标", "指标值"]);
    expect(found?.nearest?.headers).toEqual([
      { text: "一级指标", column: 0, role: "level1" },
      { text: "指标小类", column: 1, role: "none" },
      { text: "考核事项", column: 2, role: "none" },
      { text: "标准", column: 3, role: "none" },
    ]);
    expect(found?.nearest?.below).toEqual([["产出指标", "数量指标", "巡查次数", "≥5次"]]);
  });

  it("shows the first three filled rows below the header, long texts cut", () => {
    const long = "长".repeat(50);
    const [found] = parseWorkbook([grid(`|大类|小类|事项|标准|\n||||\n|甲|||${long}|\n||乙|||\n|丙||||\n|丁||||`)]).notTables;
    expect(found?.nearest?.below).toEqual([
      ["甲", "", "", "长".repeat(40)],
      ["", "乙", "", ""],
      ["丙", "", "", ""],
    ]);
  });

  it("keeps a head whose header was lost as a table, and tells of the header", () => {
    const { tables, notTables } = parseWorkbook([
      grid(`
        |项目名称|道路养护|
        |预算数|20|
        |绩效目标|养护道路|
        |指标大类|指标小类|考核事项|标准值|
        |产出|数量|养护里程|≥50公里|`),
    ]);
    expect(tables.map(({ header, projectName, goals }) => [header, projectName?.text, goals.length])).toEqual([[undefined, "道路养护", 1]]);
    expect(notTables[0]?.nearest?.at).toEqual({ row: 3, column: 0 });
  });
});
