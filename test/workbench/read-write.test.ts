import { plainSheet, type RunningOffice, startOffice } from "../../src/workbench/jsdom";

describe("values over the real office.js", () => {
  let office: RunningOffice;
  beforeEach(async () => {
    office = await startOffice({
      workbook: [
        plainSheet(
          "绩效 一",
          [
            ["名称", "值"],
            ["覆盖率", 0.95],
            ["期数", "≥5"],
          ],
          { merges: ["A5:B6"] },
        ),
        {
          name: "T2",
          cells: [
            { row: 0, column: 0, value: 0.95, numberFormat: "0.00%" },
            { row: 1, column: 1, formula: "=A1*2" },
          ],
        },
      ],
    });
  });
  afterEach(() => office.dispose());

  it("reads the used range of all sheets in one go", async () => {
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.load("items/id,items/name,items/visibility,items/position");
      await context.sync();
      const used = sheets.items.map((sheet) =>
        sheet.getUsedRange(true).load("address,values,text,formulas,numberFormat,valueTypes,rowIndex,columnIndex"),
      );
      await context.sync();
      expect(sheets.items.map((sheet) => [sheet.name, sheet.visibility, sheet.position])).toEqual([
        ["绩效 一", "Visible", 0],
        ["T2", "Visible", 1],
      ]);
      expect(used[0]?.address).toBe("'绩效 一'!A1:B3");
      expect(used[0]?.values).toEqual([
        ["名称", "值"],
        ["覆盖率", 0.95],
        ["期数", "≥5"],
      ]);
      expect(used[1]?.text).toEqual([
        ["95.00%", ""],
        ["", "1.9"],
      ]);
      expect(used[1]?.formulas).toEqual([
        [0.95, ""],
        ["", "=A1*2"],
      ]);
      expect(used[1]?.numberFormat[0]).toEqual(["0.00%", "General"]);
      expect(used[1]?.valueTypes).toEqual([
        ["Double", "Empty"],
        ["Empty", "Double"],
      ]);
    });
    expect(office.host.counters.read().requests).toBeLessThanOrEqual(4);
  });

  it("writes values as if they were typed", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("T2").getRange("D1:G1");
      range.numberFormat = [["General", "@", "General", "General"]];
      range.values = [["95%", "95%", "=A1+1", "1-2"]];
      await context.sync();
      range.load("values,text,formulas,numberFormat");
      await context.sync();
      expect(range.values[0]?.slice(0, 3)).toEqual([0.95, "95%", 1.95]);
      expect(range.text[0]).toEqual(["95%", "95%", "1.95", "1月2日"]);
      expect(range.formulas[0]?.[2]).toBe("=A1+1");
      expect(range.numberFormat[0]).toEqual(["0%", "@", "General", 'm"月"d"日"']);
    });
  });

  it("answers merges, and null where there are none", async () => {
    await Excel.run(async (context) => {
      const first = context.workbook.worksheets
        .getItem("绩效 一")
        .getUsedRange()
        .getMergedAreasOrNullObject()
        .load("address,areas/items/address");
      const none = context.workbook.worksheets.getItem("T2").getUsedRange().getMergedAreasOrNullObject().load("address");
      await context.sync();
      expect(first.address).toBe("'绩效 一'!A5:B6");
      expect(first.areas.items.map((area) => area.address)).toEqual(["'绩效 一'!A5:B6"]);
      expect(none.isNullObject).toBe(true);
    });
  });
});
