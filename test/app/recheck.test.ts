import { defaultProfile } from "../../src/app/parts/check-profile";
import type { CheckResult } from "../../src/app/parts/check-result";
import { recheck } from "../../src/app/recheck";
import { validate } from "../../src/app/validate";
import { waiveFinding } from "../../src/app/waivers/waive";
import type { Waiver } from "../../src/core/lint/waiver";
import { officeHost } from "../../src/host/office/office-host";
import type { SheetHost } from "../../src/host/ports";
import { startOffice, type RunningOffice } from "../../src/workbench/jsdom";
import { readPlainSheets } from "../../src/workbench/xlsx";

let office: RunningOffice;
let host: SheetHost;
beforeEach(async () => {
  office = await startOffice({ workbook: await readPlainSheets("test/fixtures/seed.xlsx") });
  host = officeHost();
});
afterEach(() => office.dispose());

const check = async (waivers: readonly Waiver[] = []): Promise<CheckResult> => {
  const result = await validate(host, { ...defaultProfile, waivers, scope: "workbook" });
  if (!result.ok) throw new Error(result.error.kind);
  return result.value;
};

const again = async (report: CheckResult, sheet: string, waivers: readonly Waiver[] = []): Promise<CheckResult> => {
  const result = await recheck(host, report, { ...defaultProfile, waivers, sheet });
  if (!result.ok) throw new Error(result.error.kind);
  return result.value;
};

const type = async (sheet: string, cell: string, text: string): Promise<void> => {
  const context = new Excel.RequestContext();
  context.workbook.worksheets.getItem(sheet).getRange(cell).values = [[text]];
  await context.sync();
};

const rulesAt = ({ findings }: CheckResult, sheet: string, row: number, column: number): readonly string[] =>
  findings.filter((one) => one.sheet === sheet && one.at?.row === row && one.at.column === column).map(({ ruleId }) => ruleId);

const markedCells = (sheet: string): number =>
  office.engine
    .sheets()
    .filter(({ name }) => name === sheet)
    .reduce((sum, one) => sum + one.conditionalFormats().length, 0);

describe("改一格以后只查这一张表", () => {
  it("改好的问题没有了，结果与整簿重查一样", async () => {
    const before = await check();
    expect(rulesAt(before, "T4", 9, 6)).toContain("ratio-upper-100");
    await type("T4", "G10", "≥95%");
    const after = await again(before, "T4");
    expect(rulesAt(after, "T4", 9, 6)).not.toContain("ratio-upper-100");
    expect(after).toEqual(await check());
  });

  it("新写错的问题出来，别的表原样", async () => {
    const before = await check();
    await type("T2", "G9", "随便");
    const after = await again(before, "T2");
    expect(after.findings.filter(({ sheet }) => sheet !== "T2")).toEqual(before.findings.filter(({ sheet }) => sheet !== "T2"));
    expect(after.findings.filter(({ sheet }) => sheet === "T2")).not.toEqual(before.findings.filter(({ sheet }) => sheet === "T2"));
    expect(after).toEqual(await check());
  });

  it("只读一张表、只改变了的标记：至多两次往返", async () => {
    const before = await check();
    const trips = async (): Promise<number> => {
      office.host.counters.reset();
      await again(before, "T4");
      return office.host.counters.read().requests;
    };
    expect(await trips()).toBe(1);
    await type("T4", "G10", "≥95%");
    const marked = markedCells("T4");
    expect(await trips()).toBe(2);
    expect(markedCells("T4")).toBeLessThanOrEqual(marked);
  });

  it("整张表删去内容，问题和标记随它去", async () => {
    const before = await check();
    const context = new Excel.RequestContext();
    context.workbook.worksheets.getItem("T3").getRange("A1:Z60").clear(Excel.ClearApplyTo.contents);
    await context.sync();
    const after = await again(before, "T3");
    expect(after.tables.map(({ sheet }) => sheet)).toEqual(["T1", "T2", "T4"]);
    expect(after.notTables.map(({ sheet }) => sheet)).toEqual(["T3"]);
    expect(after.findings.filter(({ table }) => table?.sheet === "T3")).toEqual([]);
    expect(markedCells("T3")).toBe(0);
  });

  it("忽略的问题仍然忽略，改了文字的忽略失效", async () => {
    const plain = await check();
    const finding = plain.findings.find(({ ruleId, sheet }) => ruleId === "ratio-upper-100" && sheet === "T4");
    const waivers = finding ? waiveFinding([], finding, plain.tables, "主管部门要求", new Date("2024-03-15")) : [];
    const before = await check(waivers);
    expect(before.waived).toHaveLength(1);
    expect((await again(before, "T2", waivers)).waived).toEqual(before.waived);
    await type("T4", "G10", "≤99%");
    const after = await again(before, "T4", waivers);
    expect([after.waived.length, after.stale]).toEqual([0, waivers]);
  });

  it("没有的工作表：说明原因，什么也不改", async () => {
    const before = await check();
    const result = await recheck(host, before, { ...defaultProfile, sheet: "没有" });
    expect(result.ok).toBe(false);
  });
});
