import { insertExample } from "../../src/app/insert-example";
import { checkWorkbook } from "../../src/core/check/check-workbook";
import { officeHost } from "../../src/host/office/office-host";
import { startOffice, type RunningOffice } from "../../src/workbench/jsdom";

let office: RunningOffice;
beforeEach(async () => {
  office = await startOffice();
});
afterEach(() => office.dispose());

describe("插入示例表", () => {
  it("stands in Excel as a table whose faults are found, and can be taken back", async () => {
    const host = officeHost();
    const inserted = await insertExample(host);
    if (!inserted.ok) throw new Error(inserted.error.kind);
    expect(inserted.value.name).toBe("示例");
    const read = await host.read({ sheets: ["示例"] });
    if (!read.ok) throw new Error(read.error.kind);
    expect(
      checkWorkbook(read.value)
        .findings.filter(({ severity }) => severity === "error")
        .map(({ ruleId }) => ruleId),
    ).toEqual(["ratio-upper-100", "money-unit-incomplete"]);
    expect(await host.removeSheets([inserted.value])).toMatchObject({ ok: true });
  });

  it("takes another name where 示例 is in use", async () => {
    const host = officeHost();
    await insertExample(host);
    expect(await insertExample(host)).toMatchObject({ ok: true, value: { name: "示例(2)" } });
  });
});
