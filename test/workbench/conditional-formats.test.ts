import { plainSheet, type RunningOffice, startOffice } from "../../src/workbench/jsdom";

const SIGNED = '=N("jx-mark:error:v1")=0';

describe("conditional formats", () => {
  let office: RunningOffice;
  beforeEach(async () => {
    office = await startOffice({
      workbook: [
        plainSheet("S", [
          ["a", "b"],
          ["c", "d"],
          ["e", "f"],
        ]),
      ],
    });
  });
  afterEach(() => office.dispose());

  const mark = (address: string) =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("S");
      const format = sheet.getRanges(address).conditionalFormats.add("Custom");
      format.custom.rule.formula = SIGNED;
      format.custom.format.fill.color = "#FFC7CE";
      format.custom.format.font.color = "#9C0006";
      await context.sync();
    });

  const list = () =>
    Excel.run(async (context) => {
      const formats = context.workbook.worksheets.getItem("S").getRange().conditionalFormats;
      formats.load("items/id,items/type,items/priority");
      await context.sync();
      const rules = formats.items.map((item) => item.customOrNullObject.rule.load("formula"));
      const areas = formats.items.map((item) => item.getRanges().load("address"));
      await context.sync();
      return formats.items.map((item, i) => [item.type, rules[i]?.isNullObject === true ? null : rules[i]?.formula, areas[i]?.address]);
    });

  it("adds one over several areas, newest first, and deletes it by signature", async () => {
    await mark("A1,B2:B3");
    await mark("A3");
    expect(await list()).toEqual([
      ["Custom", SIGNED, "S!A3"],
      ["Custom", SIGNED, "S!A1,S!B2:B3"],
    ]);
    await Excel.run(async (context) => {
      const formats = context.workbook.worksheets.getItem("S").getRange().conditionalFormats.load("items/id");
      await context.sync();
      formats.items.forEach((item) => item.delete());
      await context.sync();
    });
    expect(await list()).toEqual([]);
  });

  it("keeps formats of other kinds and tells what they are", async () => {
    const [sheet] = office.engine.sheets();
    const raw = { type: "highlightCell", subType: "number", operator: "greaterThan", value: 3, style: { bg: { rgb: "#00ff00" } } };
    sheet?.addConditionalFormat({
      type: "CellValue",
      areas: [{ row: 0, column: 0, rowCount: 3, columnCount: 1 }],
      stopIfTrue: false,
      formula: undefined,
      style: {},
      raw,
    });
    await mark("B1");
    expect(await list()).toEqual([
      ["Custom", SIGNED, "S!B1"],
      ["CellValue", null, "S!A1:A3"],
    ]);
    expect(sheet?.conditionalFormats()[1]?.raw).toEqual(raw);
  });

  it("moves along with inserted and deleted rows", async () => {
    await mark("A1,B2:B3");
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("S");
      sheet.getRange("2:3").insert("Down");
      await context.sync();
    });
    expect(await list()).toEqual([["Custom", SIGNED, "S!A1,S!B4:B5"]]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("S").getRange("1:4").delete("Up");
      await context.sync();
    });
    expect(await list()).toEqual([["Custom", SIGNED, "S!B1"]]);
  });
});
