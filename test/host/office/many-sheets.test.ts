import type { SheetSpec } from "../../../src/core/sheet-spec/sheet-spec";
import { emptyProject } from "../../../src/core/templates/project-form";
import { projectSheet } from "../../../src/core/templates/tj-2023";
import { officeHost } from "../../../src/host/office/office-host";
import type { InsertedSheet, Progress, SheetHost } from "../../../src/host/ports";
import { startOffice, type RunningOffice } from "../../../src/workbench/jsdom";

let office: RunningOffice;
let host: SheetHost;
beforeEach(async () => {
  office = await startOffice({
    workbook: [
      { name: "清单", cells: [] },
      { name: "封底", cells: [] },
    ],
  });
  host = officeHost();
  // The library greets Excel in a batch of its own after the first one.
  await host.read("active");
  office.host.counters.reset();
});
afterEach(() => office.dispose());

/** Small sheets: how many there are matters here, not what they hold. */
const small = (name: string): SheetSpec => ({
  name,
  cells: [
    { row: 0, column: 0, content: name },
    { row: 1, column: 0, content: 474.5 },
  ],
  merges: [],
  styles: [],
  columnWidths: [],
  rowHeights: [],
  validations: [],
  print: { area: { row: 0, column: 0, rowCount: 2, columnCount: 1 }, orientation: "portrait" },
  select: { row: 1, column: 0 },
});
const many = (count: number): readonly SheetSpec[] => Array.from({ length: count }, (_value, index) => small(`项目${index + 1}`));

const names = (): readonly string[] => office.engine.sheets().map(({ name }) => name);
const trips = (): number => {
  const { requests } = office.host.counters.read();
  office.host.counters.reset();
  return requests;
};
const insert = async (specs: readonly SheetSpec[], progress?: Progress): Promise<readonly InsertedSheet[]> => {
  const made = await host.insertSheets(specs, progress);
  if (!made.ok) throw new Error(made.error.kind);
  return made.value.inserted;
};
const write = (sheet: string, text: string): void => {
  office.engine
    .sheets()
    .find(({ name }) => name === sheet)
    ?.write({ row: 4, column: 2, rowCount: 1, columnCount: 1 }, [[{ value: text }]]);
};
const firstCell = async (sheet: string): Promise<string | undefined> => {
  const read = await host.read({ sheets: [sheet] });
  return read.ok ? read.value[0]?.text[0]?.[0] : read.error.kind;
};

describe("many new sheets", () => {
  it("stand in order behind the active one, two round trips for every ten; one act takes all of them back", async () => {
    const told: string[] = [];
    const made = await insert(many(120), { report: (done, total) => told.push(`${done}/${total}`), cancelled: () => false });
    expect(trips()).toBe(1 + 12 * 2);
    expect(told.slice(0, 2)).toEqual(["10/120", "20/120"]);
    expect(told.at(-1)).toBe("120/120");
    expect(names()).toEqual(["清单", ...many(120).map(({ name }) => name), "封底"]);
    expect(made.map(({ name }) => name)).toEqual(many(120).map(({ name }) => name));
    expect(office.engine.activeSheet().name).toBe("项目1");
    expect(await firstCell("项目77")).toBe("项目77");
    office.host.counters.reset();
    expect(await host.removeSheets(made)).toEqual({ ok: true, value: undefined });
    expect(trips()).toBe(2 + 3);
    expect(names()).toEqual(["清单", "封底"]);
  });

  it("cancelled after the first batch: ten whole sheets stay, and can be taken back", async () => {
    let batches = 0;
    const made = await host.insertSheets(many(120), { report: () => (batches += 1), cancelled: () => batches === 1 });
    expect(made.ok && made.value.cancelled).toBe(true);
    expect(names()).toEqual(["清单", ...many(10).map(({ name }) => name), "封底"]);
    expect(await firstCell("项目10")).toBe("项目10");
    await host.removeSheets(made.ok ? made.value.inserted : []);
    expect(names()).toEqual(["清单", "封底"]);
  });

  it.each([
    ["甲/乙", ["甲 乙", "甲 乙(2)", "甲 乙(3)"]],
    ["清单", ["清单(2)", "清单(3)", "清单(4)"]],
    ["", ["绩效目标表", "绩效目标表(2)", "绩效目标表(3)"]],
    ["很长的名称".repeat(7), ["很长的名称".repeat(6) + "很", "很长的名称".repeat(5) + "很长的(2)", "很长的名称".repeat(5) + "很长的(3)"]],
  ])("three projects called %j get names of their own", async (name, expected) => {
    const made = await insert([small(name), small(name), small(name)]);
    expect(made.map((sheet) => sheet.name)).toEqual(expected);
  });

  it("are built in halves where Excel cannot take them at once", async () => {
    office.host.faults.plan({ code: 5103, member: "Add" });
    await insert(many(20));
    expect(names()).toEqual(["清单", ...many(20).map(({ name }) => name), "封底"]);
  });

  it.each([
    ["while the second batch is built", "PageLayout"],
    ["while it is named", "Activate"],
  ])("a failure %s leaves none of them", async (_when, member) => {
    const second = member === "PageLayout";
    const progress = { report: () => second && office.host.faults.plan({ code: "AccessDenied", member }), cancelled: () => false };
    if (!second) office.host.faults.plan({ code: "AccessDenied", member });
    const made = await host.insertSheets(many(60), progress);
    expect(made.ok ? "made" : made.error.kind).toBe("access-denied");
    expect(names()).toEqual(["清单", "封底"]);
  });
});

describe("taking sheets back", () => {
  it("is refused for all of them where somebody has worked in one", async () => {
    const made = await insert(many(3));
    write("项目2", "补充说明");
    expect(await host.removeSheets(made)).toEqual({ ok: false, error: { kind: "sheet-changed", sheet: "项目2" } });
    expect(names()).toEqual(["清单", "项目1", "项目2", "项目3", "封底"]);
  });

  it("goes on once the change is undone: formats and places do not count", async () => {
    const made = await insert(many(2));
    write("项目1", "补充说明");
    write("项目1", "");
    office.engine
      .sheets()
      .find(({ name }) => name === "项目2")
      ?.moveTo(0);
    expect((await host.removeSheets(made)).ok).toBe(true);
    expect(names()).toEqual(["清单", "封底"]);
  });

  it("finds a renamed sheet and passes over one that is gone, even if another has its name now", async () => {
    const made = await insert(many(3));
    const sheet = (name: string) => office.engine.sheets().find((one) => one.name === name);
    sheet("项目1")?.rename("培训费");
    office.engine.deleteSheet(sheet("项目2")?.id ?? "");
    office.engine.addSheet("项目2");
    expect((await host.removeSheets(made)).ok).toBe(true);
    expect([...names()].sort()).toEqual(["封底", "清单", "项目2"].sort());
  });

  it("leaves the only visible sheet and says so", async () => {
    const made = await insert(many(1));
    for (const sheet of office.engine.sheets()) if (sheet.name !== "项目1") sheet.setVisible(false);
    expect(await host.removeSheets(made)).toEqual({ ok: false, error: { kind: "last-visible-sheet", sheet: "项目1" } });
    expect(names()).toContain("项目1");
  });

  it.each([
    ["a new project", async () => host.insertSheet(projectSheet({ ...emptyProject, budget: { total: 474.5 } }))],
    ["a report", async () => host.replaceSheet(small("问题清单"), "report")],
  ])("works for %s alone: 撤销 right away removes it, after an edit it does not", async (_what, make) => {
    const first = await make();
    expect(await host.removeSheets(first.ok ? [first.value] : [])).toEqual({ ok: true, value: undefined });
    expect(names()).toEqual(["清单", "封底"]);
    const second = await make();
    const name = second.ok ? second.value.name : "";
    write(name, "≥95%");
    expect(await host.removeSheets(second.ok ? [second.value] : [])).toEqual({ ok: false, error: { kind: "sheet-changed", sheet: name } });
  });
});
