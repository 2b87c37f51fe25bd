import {
  collectFromSheets,
  exportOwnIndicators,
  importOwnIndicators,
  keepOwnIndicators,
  loadOwnIndicators,
  searchableOwn,
} from "../../src/app/own-indicators";
import { searchWithOwn } from "../../src/core/library/own-indicators-search";
import { officeHost } from "../../src/host/office/office-host";
import type { PreferenceStore } from "../../src/host/ports";
import { readPlainSheets } from "../../src/workbench/xlsx";
import { startOffice, type RunningOffice } from "../../src/workbench/jsdom";

// A whole workbook goes over the wire: slow where other work goes on beside.

let office: RunningOffice;
beforeEach(async () => {
  office = await startOffice({ workbook: await readPlainSheets("test/fixtures/seed.xlsx") });
});
afterEach(() => office.dispose());

const host = officeHost();
const memory = (): PreferenceStore => {
  const kept = new Map<string, string>();
  return {
    load: async (key) => JSON.parse(kept.get(key) ?? "null"),
    save: async (key, value) => void kept.set(key, JSON.stringify(value)),
    lasting: () => true,
  };
};

describe("我的指标 in Excel", () => {
  it("collected from the seed, kept, written as a sheet and read back the same", async () => {
    const store = memory();
    const found = await collectFromSheets(host, "workbook");
    if (!found.ok) throw new Error(found.error.kind);
    const kept = await keepOwnIndicators(store, found.value);
    expect(kept.added).toBe(found.value.length);
    expect((await keepOwnIndicators(store, found.value)).added).toBe(0);
    expect(await loadOwnIndicators(store)).toEqual(kept.list);
    const written = await exportOwnIndicators(host, kept.list);
    const name = written.ok ? written.value.name : "";
    expect(name).toBe("我的指标");
    expect(await importOwnIndicators(host, { sheets: [name] })).toEqual({ ok: true, value: { ok: true, value: kept.list } });
  });

  it("a sheet of another form is no list", async () => {
    const context = new Excel.RequestContext();
    context.workbook.worksheets.add("联系人").getRange("A1").values = [["姓名"]];
    await context.sync();
    expect(await importOwnIndicators(host, { sheets: ["联系人"] })).toMatchObject({
      ok: true,
      value: { ok: false, error: { kind: "no-own-list", sheet: "联系人" } },
    });
  });
});

it("kept indicators are found by pinyin and initials", async () => {
  const list = await searchableOwn([
    { level1: "产出指标", level2: "质量指标", name: "WiFi 覆盖率", description: "", target: "≥90%", projects: [] },
  ]);
  for (const query of ["fugailv", "wififugai", "fgl", "wifi", "覆盖"]) {
    expect(searchWithOwn(query, list).map(({ indicator }) => indicator.name)).toContain("WiFi 覆盖率");
  }
});
