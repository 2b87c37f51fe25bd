import { cellArea } from "../../src/workbench/engine";
import { plainSheet, type RunningOffice, startOffice, typeEntry } from "../../src/workbench/jsdom";

describe("what goes wrong", () => {
  let office: RunningOffice;
  beforeEach(async () => {
    office = await startOffice({ workbook: [plainSheet("S", [["a", "b"]])], requirementSets: { excelapi: "1.15" } });
  });
  afterEach(() => office.dispose());

  const codeOf = async (work: (context: Excel.RequestContext) => Promise<unknown>) => {
    try {
      await Excel.run(work);
    } catch (error) {
      return Reflect.get(error as object, "code") as string;
    }
    return "none";
  };
  const readName = (context: Excel.RequestContext) => {
    context.workbook.worksheets.getActiveWorksheet().load("name");
    return context.sync();
  };

  it.each([
    [5102, "ActivityLimitReached"],
    [5103, "RequestPayloadSizeLimitExceeded"],
    [7000, "AccessDenied"],
  ])("answers %i of the wire as %s, once", async (code, name) => {
    office.host.faults.plan({ code });
    expect(await codeOf(readName)).toBe(name);
    expect(await codeOf(readName)).toBe("none");
  });

  it("lets an action fail with a code and says where", async () => {
    office.host.faults.plan({ code: "InvalidOperationInCellEditMode", member: "Values" });
    expect(await codeOf(readName)).toBe("none");
    const write = async (context: Excel.RequestContext) => {
      context.workbook.worksheets.getItem("S").getRange("A1").values = [["x"]];
      await context.sync();
    };
    expect(await codeOf(write)).toBe("InvalidOperationInCellEditMode");
    expect(await codeOf(write)).toBe("none");
  });

  it("never answers when told to hang, and goes on with what comes after", async () => {
    office.host.faults.plan({ hang: true });
    const hung = jest.fn();
    void codeOf(readName).then(hung);
    expect(await codeOf(readName)).toBe("none");
    expect(hung).not.toHaveBeenCalled();
  });

  describe("a batch that is held", () => {
    const write = (text: string) => async (context: Excel.RequestContext) => {
      context.workbook.worksheets.getItem("S").getRange("A1").values = [[text]];
      await context.sync();
    };
    const shown = () => office.engine.sheets()[0]?.read(cellArea(0, 0))[0]?.[0]?.text;
    const isHeld = async () => {
      while (office.host.faults.held() === 0) await new Promise((resolve) => setImmediate(resolve));
    };

    it("is counted, and neither processed nor answered before it is released", async () => {
      office.host.faults.plan({ hold: true });
      const answered = jest.fn();
      const before = office.host.counters.read().requests;
      const held = codeOf(write("late")).then(answered);
      await isHeld();
      typeEntry(office, "S", 0, 0, "typed meanwhile");
      expect(office.host.counters.read().requests - before).toBe(1);
      expect(shown()).toBe("typed meanwhile");
      expect(answered).not.toHaveBeenCalled();
      office.host.faults.release();
      await held;
      expect(answered).toHaveBeenCalledWith("none");
      expect(shown()).toBe("late");
      expect(office.host.faults.held()).toBe(0);
    });

    it("waits for one that uses the member, and those behind it come after it", async () => {
      office.host.faults.plan({ hold: true, member: "Values" });
      expect(await codeOf(readName)).toBe("none");
      const order: string[] = [];
      const acts = ["first", "second"].map((text) => codeOf(write(text)).then(() => order.push(text)));
      await isHeld();
      expect(office.host.faults.held()).toBe(1);
      office.host.faults.release();
      await Promise.all(acts);
      expect(order).toEqual(["first", "second"]);
      expect(shown()).toBe("second");
    });
  });

  it("names a member that is not mapped", async () => {
    const code = await codeOf(async (context) => {
      context.workbook.worksheets.getItem("S").charts.load("items/name");
      await context.sync();
    });
    expect(code).toBe("ApiNotFound");
    expect([...office.host.unmapped]).toEqual(["Worksheet.Charts is not mapped by the workbench"]);
  });

  it("knows no sheet of that name, and no wrong shape", async () => {
    expect(
      await codeOf(async (context) => {
        context.workbook.worksheets.getItem("nowhere").load("name");
        await context.sync();
      }),
    ).toBe("ItemNotFound");
    expect(
      await codeOf(async (context) => {
        context.workbook.worksheets.getItem("S").getRange("A1:B1").values = [["x"]];
        await context.sync();
      }),
    ).toBe("InvalidArgument");
    expect(
      await codeOf(async (context) => {
        context.workbook.worksheets.add("s");
        await context.sync();
      }),
    ).toBe("ItemAlreadyExists");
  });

  it("refuses to write on a protected sheet, except in unlocked cells", async () => {
    expect(
      await codeOf(async (context) => {
        const sheet = context.workbook.worksheets.getItem("S");
        sheet.getRange("B1").format.protection.locked = false;
        sheet.protection.protect();
        await context.sync();
        sheet.getRange("B1").values = [["free"]];
        await context.sync();
        sheet.protection.load("protected");
        await context.sync();
        expect(sheet.protection.protected).toBe(true);
      }),
    ).toBe("none");
    const denied = [
      (sheet: Excel.Worksheet) => void (sheet.getRange("A1").values = [["x"]]),
      (sheet: Excel.Worksheet) => void (sheet.getRange("A1").format.fill.color = "#FF0000"),
      (sheet: Excel.Worksheet) => void sheet.getRange("A1").conditionalFormats.add("Custom"),
      (sheet: Excel.Worksheet) => void sheet.getRange("1:1").insert("Down"),
    ];
    for (const act of denied) {
      expect(
        await codeOf(async (context) => {
          act(context.workbook.worksheets.getItem("S"));
          await context.sync();
        }),
      ).toBe("AccessDenied");
    }
  });

  it("lets the library refuse what an older Excel lacks", async () => {
    office.dispose();
    office = await startOffice({ requirementSets: { excelapi: "1.7" } });
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.9")).toBe(false);
    expect(
      await codeOf(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRanges("A1,B2");
        await context.sync();
      }),
    ).toBe("ApiNotFound");
  });
});
