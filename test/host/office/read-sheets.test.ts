import { officeHost } from "../../../src/host/office/office-host";
import { plainSheet, startOffice, type RunningOffice } from "../../../src/workbench/jsdom";

let office: RunningOffice;
beforeEach(async () => {
  office = await startOffice({ workbook: [plainSheet("表一", [["甲"]]), plainSheet("表二", [["乙"]])] });
});
afterEach(() => office.dispose());

describe("reading named sheets", () => {
  it("gives them in the order asked for", async () => {
    const read = await officeHost().read({ sheets: ["表二", "表一"] });
    expect(read.ok && read.value.map(({ name, text }) => [name, text])).toEqual([
      ["表二", [["乙"]]],
      ["表一", [["甲"]]],
    ]);
  });

  it.each([[["没有"]], [["表一", "没有", "表二"]]])("names the one that is gone: %j", async (sheets) => {
    expect(await officeHost().read({ sheets })).toEqual({ ok: false, error: { kind: "sheet-missing", sheet: "没有" } });
  });
});
