import { type RunningOffice, startOffice } from "../../src/workbench/jsdom";

describe("what is older than Excel.run", () => {
  let office: RunningOffice;
  beforeEach(async () => {
    office = await startOffice();
  });
  afterEach(() => office.dispose());

  it("saves document settings", async () => {
    Office.context.document.settings.set("colour", "red");
    const status = await new Promise((resolve) => Office.context.document.settings.saveAsync((result) => resolve(result.status)));
    expect(status).toBe("succeeded");
    expect([...office.host.documentSettings.keys()]).toEqual(["colour"]);
  });

  it("calls the function of a ribbon button and hears that it is done", async () => {
    let source: string | undefined;
    Office.actions.associate("doIt", (event: Office.AddinCommands.Event) => {
      source = event.source.id;
      event.completed();
    });
    const [conversation] = office.host.pages();
    await conversation?.invokeCommand("doIt", "Button.1");
    expect(source).toBe("Button.1");
  });

  it("tells the requirement sets", () => {
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.15")).toBe(true);
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.99")).toBe(false);
    expect(Office.context.diagnostics.platform).toBe("OfficeOnline");
    expect(Office.context.displayLanguage).toBe("zh-CN");
  });
});
