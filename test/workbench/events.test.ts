import { plainSheet, type RunningOffice, startOffice } from "../../src/workbench/jsdom";

interface Heard {
  readonly type?: string;
  readonly address?: string;
}

const LAST = { row: 8, column: 25, rowCount: 1, columnCount: 1 };
const LAST_ADDRESS = "Z9";

/** What a handler hears, up to one last act of a person: events come in order, so that whatever would come has come before it. */
const listener = () => {
  const heard: Heard[] = [];
  let hearLast: (() => void) | undefined;
  const handler = async (event: object): Promise<void> => {
    heard.push(event);
    if ((event as Heard).address === LAST_ADDRESS) hearLast?.();
  };
  const byNow = async ({ engine }: RunningOffice): Promise<readonly Heard[]> => {
    const last = new Promise<void>((resolve) => (hearLast = resolve));
    engine.sheets()[0]?.write(LAST, [[{ value: "last" }]]);
    await last;
    return heard.splice(0).filter(({ address }) => address !== LAST_ADDRESS);
  };
  return { heard: heard as readonly Heard[], handler, byNow };
};

describe("events", () => {
  let office: RunningOffice;
  let everything: ReturnType<typeof listener>;
  beforeEach(async () => {
    office = await startOffice({ workbook: [plainSheet("S", [["a"]]), plainSheet("T", [["b"]])] });
    everything = listener();
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.onChanged.add(everything.handler);
      sheets.onActivated.add(everything.handler);
      sheets.onSelectionChanged.add(everything.handler);
      sheets.onAdded.add(everything.handler);
      sheets.onDeleted.add(everything.handler);
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
    expect(await everything.byNow(office)).toEqual([
      expect.objectContaining({
        type: "WorksheetChanged",
        worksheetId: first?.id,
        address: "B3",
        changeType: "RangeEdited",
        source: "Local",
        triggerSource: "Unknown",
      }),
      expect.objectContaining({ type: "WorksheetChanged", address: "2:3", changeType: "RowInserted" }),
      expect.objectContaining({ type: "WorksheetSelectionChanged", worksheetId: first?.id, address: "A2:Z3" }),
      expect.objectContaining({ type: "WorksheetActivated", worksheetId: second?.id }),
      expect.objectContaining({ type: "WorksheetSelectionChanged", worksheetId: second?.id, address: "A4" }),
    ]);
  });

  it("marks what the add-in did itself", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("T").getRange("A1").values = [["c"]];
      await context.sync();
    });
    expect(await everything.byNow(office)).toEqual([
      expect.objectContaining({ type: "WorksheetChanged", address: "A1", triggerSource: "ThisLocalAddin" }),
    ]);
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
    expect(await everything.byNow(office)).toEqual([]);
  });

  it("tells of sheets that come and go", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("U");
      await context.sync();
      sheet.delete();
      await context.sync();
    });
    expect((await everything.byNow(office)).map(({ type }) => type)).toEqual(["WorksheetAdded", "WorksheetDeleted"]);
  });

  it("stops when the handler is removed", async () => {
    const one = listener();
    const handle = await Excel.run(async (context) => {
      const added = context.workbook.worksheets.getItem("S").onChanged.add(one.handler);
      await context.sync();
      return added;
    });
    const write = () => office.engine.sheets()[0]?.write({ row: 0, column: 0, rowCount: 1, columnCount: 1 }, [[{ value: "y" }]]);
    write();
    expect(await one.byNow(office)).toHaveLength(1);
    await Excel.run(handle.context, async (context) => {
      handle.remove();
      await context.sync();
    });
    write();
    expect((await everything.byNow(office)).map(({ address }) => address)).toEqual(["A1", "A1"]);
    expect(one.heard).toEqual([]);
  });
});
