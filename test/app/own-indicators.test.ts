import { collectOwnIndicators } from "../../src/app/collect-own-indicators";
import { exportOwnIndicators } from "../../src/app/export-own-indicators";
import { importOwnIndicators } from "../../src/app/import-own-indicators";
import { listOwnIndicators } from "../../src/app/list-own-indicators";
import { loadOwnList, saveOwnList } from "../../src/app/parts/own-list";
import { removeOwnIndicator } from "../../src/app/remove-own-indicator";
import { searchWithOwn } from "../../src/core/library/own-indicators-search";
import { readPlainSheets } from "../../src/workbench/xlsx";
import { startOffice, type RunningOffice } from "../../src/workbench/jsdom";
import { memory, ports } from "../support/ports";

// A whole workbook goes over the wire: slow where other work goes on beside.
describe("我的指标 in Excel", () => {
  let office: RunningOffice;
  beforeEach(async () => {
    office = await startOffice({ workbook: await readPlainSheets("test/fixtures/seed.xlsx") });
  });
  afterEach(() => office.dispose());

  it("collected from the seed, kept, written as a sheet and read back the same on another machine", async () => {
    const host = ports();
    const found = await collectOwnIndicators(host, "workbook");
    const kept = await loadOwnList(host);
    expect(kept.length).toBeGreaterThan(0);
    expect(found).toEqual({ ok: true, value: kept.length });
    expect(await collectOwnIndicators(host, "workbook")).toEqual({ ok: true, value: 0 });
    const written = await exportOwnIndicators(host);
    const name = written.ok ? written.value.name : "";
    expect(name).toBe("我的指标");
    const other = ports();
    expect(await importOwnIndicators(other, { sheets: [name] })).toEqual({ ok: true, value: { ok: true, value: kept.length } });
    expect(await loadOwnList(other)).toEqual(kept);
  });

  it("a sheet of another form is no list", async () => {
    const context = new Excel.RequestContext();
    context.workbook.worksheets.add("联系人").getRange("A1").values = [["姓名"]];
    await context.sync();
    expect(await importOwnIndicators(ports(), { sheets: ["联系人"] })).toMatchObject({
      ok: true,
      value: { ok: false, error: { kind: "no-own-list", sheet: "联系人" } },
    });
  });
});

describe("我的指标 on this machine", () => {
  const wifi = { level1: "产出指标", level2: "质量指标", name: "WiFi 覆盖率", description: "", target: "≥90%", projects: [] };
  const visits = { ...wifi, level2: "数量指标", name: "回访次数" };

  it("kept indicators are found by pinyin and initials", async () => {
    const store = memory();
    await saveOwnList(store, [wifi]);
    const listed = await listOwnIndicators(store);
    if (!listed.ok) throw new Error(listed.error.kind);
    for (const query of ["fugailv", "wififugai", "fgl", "wifi", "覆盖"]) {
      expect(searchWithOwn(query, listed.value).map(({ indicator }) => indicator.name)).toContain("WiFi 覆盖率");
    }
  });

  it("a removed one is gone, the others stay", async () => {
    const store = memory();
    await saveOwnList(store, [wifi, visits]);
    await removeOwnIndicator(store, wifi);
    expect(await loadOwnList(store)).toEqual([visits]);
  });
});
