import { plainSheet, type RunningOffice, startOffice } from "../../src/workbench/jsdom";

describe("sheets, formats and page set-up", () => {
  let office: RunningOffice;
  beforeEach(async () => {
    office = await startOffice({
      workbook: [
        plainSheet("S", [
          ["a", 1],
          ["b", 2],
          ["c", 3],
        ]),
      ],
    });
  });
  afterEach(() => office.dispose());

  it("builds a sheet in one go", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("新表");
      sheet.position = 0;
      sheet.showGridlines = false;
      sheet.tabColor = "#FF0000";
      const head = sheet.getRange("A1:C1");
      head.values = [["标题", "", ""]];
      head.merge();
      head.format.font.bold = true;
      head.format.font.name = "宋体";
      head.format.horizontalAlignment = "Center";
      head.format.rowHeight = 30;
      sheet.getRange("B:B").format.columnWidth = 120;
      const edge = sheet.getRange("A1:C3").format.borders.getItem("InsideHorizontal");
      edge.style = "Continuous";
      edge.weight = "Medium";
      sheet.freezePanes.freezeRows(1);
      sheet.pageLayout.orientation = "Landscape";
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      sheet.pageLayout.setPrintTitleRows("$1:$1");
      sheet.pageLayout.setPrintArea("A1:C3");
      sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = "第 &P 页";
      sheet.getRange("A5").hyperlink = { documentReference: "S!A1", textToDisplay: "去 S" };
      sheet.activate();
      await context.sync();

      const sheets = context.workbook.worksheets.load("items/name");
      head.load("address,format/rowHeight,format/font/bold,format/font/name,format/horizontalAlignment");
      edge.load("style,weight");
      const none = sheet.getRange("A1:C3").format.borders.getItem("EdgeTop").load("style");
      const titles = sheet.pageLayout.getPrintTitleRowsOrNullObject().load("address");
      sheet.pageLayout.load("orientation,zoom");
      const column = sheet.getRange("B1").load("format/columnWidth");
      const link = sheet.getRange("A5").load("hyperlink,values");
      await context.sync();
      expect(sheets.items.map(({ name }) => name)).toEqual(["新表", "S"]);
      expect([head.format.rowHeight, head.format.font.bold, head.format.font.name, head.format.horizontalAlignment]).toEqual([
        30,
        true,
        "宋体",
        "Center",
      ]);
      expect([edge.style, edge.weight, none.style]).toEqual(["Continuous", "Medium", "None"]);
      expect([titles.address, sheet.pageLayout.orientation, sheet.pageLayout.zoom]).toEqual([
        "新表!1:1",
        "Landscape",
        { horizontalFitToPages: 1 },
      ]);
      expect(column.format.columnWidth).toBe(120);
      expect([link.hyperlink.documentReference, link.values]).toEqual(["S!A1", [["去 S"]]]);
    });
    expect(office.engine.activeSheet().name).toBe("新表");
  });

  it("sets, reads and clears validation", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("S").getRange("D1:D3");
      range.dataValidation.rule = { list: { inCellDropDown: true, source: "是,否" } };
      range.dataValidation.prompt = { showPrompt: true, title: "提示", message: "选一个" };
      range.dataValidation.errorAlert = { showAlert: true, style: "Warning", title: "不对", message: "只能选" };
      await context.sync();
      range.dataValidation.load("type,rule,prompt,errorAlert");
      await context.sync();
      expect(range.dataValidation.type).toBe("List");
      expect(range.dataValidation.rule.list).toEqual({ inCellDropDown: true, source: "是,否" });
      expect(range.dataValidation.prompt.message).toBe("选一个");
      expect(range.dataValidation.errorAlert.style).toBe("Warning");
      range.dataValidation.clear();
      range.dataValidation.load("type");
      await context.sync();
      expect(range.dataValidation.type).toBe("None");
    });
  });

  it("keeps a tracked range on its cells when rows come in above", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("S");
      const range = sheet.getRange("A2").load("address");
      context.trackedObjects.add(range);
      await context.sync();
      sheet.getRange("1:2").insert("Down");
      range.load("address,values");
      await context.sync();
      expect([range.address, range.values]).toEqual(["S!A4", [["b"]]]);
    });
  });

  it("copies sheets and ranges", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("S");
      sheet.getRange("A1").format.fill.color = "#FFFF00";
      sheet.getRange("D1").copyFrom("A1:B2");
      const copy = sheet.copy("End");
      copy.load("name");
      const cells = sheet.getRange("D1:E2").load("values");
      const fills = [sheet.getRange("D1").format.fill.load("color"), sheet.getRange("E1").format.fill.load("color,tintAndShade")];
      await context.sync();
      expect(copy.name).toBe("S (2)");
      expect(cells.values).toEqual([
        ["a", 1],
        ["b", 2],
      ]);
      expect(fills.map((fill) => fill?.color)).toEqual(["#FFFF00", "#FFFFFF"]);
      expect(fills[1]?.tintAndShade).toBeNull();
    });
  });

  it("shifts part of a row", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("S");
      sheet.getRange("A1").insert("Down");
      const range = sheet.getRange("A1:B4").load("values");
      await context.sync();
      expect(range.values).toEqual([
        ["", 1],
        ["a", 2],
        ["b", 3],
        ["c", ""],
      ]);
      sheet.getRange("A1").delete("Up");
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([
        ["a", 1],
        ["b", 2],
        ["c", 3],
        ["", ""],
      ]);
    });
  });

  it("keeps settings and custom properties", async () => {
    await Excel.run(async (context) => {
      context.workbook.settings.add("waivers", { a: [1, 2] });
      const sheet = context.workbook.worksheets.getItem("S");
      sheet.customProperties.add("layout", "mof-101");
      await context.sync();
      const setting = context.workbook.settings.getItemOrNullObject("WAIVERS").load("value");
      const none = context.workbook.settings.getItemOrNullObject("none").load("value");
      const property = sheet.customProperties.getItemOrNullObject("layout").load("value");
      await context.sync();
      expect(setting.value).toEqual({ a: [1, 2] });
      expect(none.isNullObject).toBe(true);
      expect(property.value).toBe("mof-101");
    });
  });
});
