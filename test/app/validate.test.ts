import { defaultProfile } from "../../src/app/parts/check-profile";
import type { CheckResult } from "../../src/app/parts/check-result";
import { validate } from "../../src/app/validate";
import { officeHost } from "../../src/host/office/office-host";
import { type PlainSheet, startOffice, type RunningOffice } from "../../src/workbench/jsdom";
import { readPlainSheets } from "../../src/workbench/xlsx";

// A whole workbook goes over the wire: slow where other work goes on beside.

let office: RunningOffice;
afterEach(() => office.dispose());

const marked = (): readonly string[] =>
  office.engine.sheets().flatMap((sheet) => (sheet.conditionalFormats().length > 0 ? [sheet.name] : []));

const seed = async (count: number): Promise<readonly PlainSheet[]> => {
  const sheets = await readPlainSheets("test/fixtures/seed.xlsx");
  return Array.from({ length: count / sheets.length }, (_, round) =>
    sheets.map((sheet) => ({ ...sheet, name: `${sheet.name}（${round + 1}）` })),
  ).flat();
};

describe("validate", () => {
  it("tells the findings before it colours a cell", async () => {
    office = await startOffice({ workbook: await readPlainSheets("test/fixtures/seed.xlsx") });
    const told: { readonly report: CheckResult; readonly marked: readonly string[] }[] = [];
    const result = await validate(officeHost(), {
      ...defaultProfile,
      scope: "workbook",
      onChecked: (report) => void told.push({ report, marked: marked() }),
    });
    expect(told.map((moment) => [moment.report.findings.length, moment.marked])).toEqual([[61, []]]);
    expect(result).toEqual({ ok: true, value: told[0]?.report });
    expect(marked()).toEqual(["T1", "T2", "T3", "T4"]);
  });

  it("names protected sheets at once, and leaves them as they are", async () => {
    office = await startOffice({ workbook: await readPlainSheets("test/fixtures/seed.xlsx") });
    const context = new Excel.RequestContext();
    context.workbook.worksheets.getItem("T4").protection.protect();
    await context.sync();
    const told: (readonly string[])[] = [];
    const result = await validate(officeHost(), {
      ...defaultProfile,
      scope: "workbook",
      onChecked: ({ skipped }) => void told.push(skipped),
    });
    expect(told).toEqual([["T4"]]);
    expect(result.ok && result.value.skipped).toEqual(["T4"]);
    expect(marked()).toEqual(["T1", "T2", "T3"]);
  });

  it("cancelled while it colours: whole sheets only, every finding is told, and why not all are coloured", async () => {
    office = await startOffice({ workbook: await seed(44) });
    let listed = false;
    const progress = { report: () => undefined, cancelled: () => listed };
    const result = await validate(officeHost(), { ...defaultProfile, scope: "workbook", progress, onChecked: () => void (listed = true) });
    expect(result.ok && result.value.notMarked).toEqual({ kind: "cancelled" });
    expect(result.ok && new Set(result.value.findings.map(({ sheet }) => sheet)).size).toBe(44);
    expect(marked()).toHaveLength(40);
    const cleared = await officeHost().clearMarks("workbook");
    expect(cleared.ok && cleared.value.cleared).toBeGreaterThanOrEqual(40);
    expect(marked()).toEqual([]);
  });
});
