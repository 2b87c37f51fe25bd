import { MARK_PALETTES } from "../../../src/app/parts/mark-palettes";
import { officeHost } from "../../../src/host/office/office-host";
import type { SheetHost } from "../../../src/host/ports";
import { plainSheet, startOffice, type RunningOffice } from "../../../src/workbench/jsdom";

const colours = MARK_PALETTES.standard;
const FOREIGN = '=$A1="甲"';

let office: RunningOffice;
let host: SheetHost;
beforeEach(async () => {
  office = await startOffice({
    workbook: [
      plainSheet("表一", [
        ["甲", "乙"],
        ["丙", "丁"],
      ]),
      plainSheet("表二", [["甲"]]),
    ],
  });
  host = officeHost();
  // The library greets Excel in a batch of its own after the first one.
  await host.read("active");
});
afterEach(() => office.dispose());

const mark = (row: number, column: number, severity: "error" | "warning" | "info") => ({ at: { row, column }, severity });
const formulas = (sheet: string): readonly (string | undefined)[] => {
  const found = office.engine.sheets().find(({ name }) => name === sheet);
  return (found?.conditionalFormats() ?? []).map((format) => ("formula" in format ? format.formula : undefined));
};
const addForeign = async (): Promise<void> => {
  const context = new Excel.RequestContext();
  const format = context.workbook.worksheets.getItem("表一").getRange("A1:B2").conditionalFormats.add(Excel.ConditionalFormatType.custom);
  format.custom.rule.formula = FOREIGN;
  format.custom.format.fill.color = "#00FF00";
  await context.sync();
};

describe("marks in Excel", () => {
  it("are one signed conditional format a severity, the worst winning on a cell", async () => {
    const result = await host.setMarks(
      [{ sheet: "表一", marks: [mark(0, 0, "warning"), mark(0, 0, "error"), mark(1, 1, "error"), mark(1, 0, "warning")] }],
      colours,
    );
    expect(result).toEqual({ ok: true, value: { skipped: [] } });
    expect([...formulas("表一")].sort()).toEqual(['=N("jx-mark:error:v1")=0', '=N("jx-mark:warning:v1")=0']);
  });

  it("are replaced as a whole, and the user's own conditional format stays", async () => {
    await addForeign();
    await host.setMarks([{ sheet: "表一", marks: [mark(0, 0, "error")] }], colours);
    await host.setMarks([{ sheet: "表一", marks: [mark(1, 1, "warning")] }], colours);
    expect([...formulas("表一")].sort()).toEqual([FOREIGN, '=N("jx-mark:warning:v1")=0'].sort());
    expect(await host.clearMarks("workbook")).toEqual({ ok: true, value: { cleared: 1, skipped: [] } });
    expect(formulas("表一")).toEqual([FOREIGN]);
  });

  it("are found again by another session", async () => {
    await host.setMarks([{ sheet: "表一", marks: [mark(0, 0, "error")] }], colours);
    expect(await officeHost().clearMarks("active")).toEqual({ ok: true, value: { cleared: 1, skipped: [] } });
  });

  it("take two round trips for one sheet and for two", async () => {
    const count = async (work: () => Promise<unknown>): Promise<number> => {
      const before = office.host.counters.read().requests;
      await work();
      return office.host.counters.read().requests - before;
    };
    expect(await count(() => host.setMarks([{ sheet: "表一", marks: [mark(0, 0, "error")] }], colours))).toBe(2);
    expect(
      await count(() =>
        host.setMarks(
          [
            { sheet: "表一", marks: [mark(0, 0, "error")] },
            { sheet: "表二", marks: [mark(0, 0, "info")] },
          ],
          colours,
        ),
      ),
    ).toBe(2);
    expect(await count(() => host.updateMarks([{ sheet: "表一", marks: [mark(1, 0, "error")] }], colours))).toBe(1);
    expect(await count(() => host.updateMarks([{ sheet: "表一", marks: [mark(1, 0, "error")] }], colours))).toBe(0);
  });

  it("survive an update although the user deleted them meanwhile", async () => {
    await host.setMarks([{ sheet: "表一", marks: [mark(0, 0, "error")] }], colours);
    await officeHost().clearMarks("workbook");
    expect((await host.updateMarks([{ sheet: "表一", marks: [mark(1, 1, "warning")] }], colours)).ok).toBe(true);
    expect(formulas("表一")).toEqual(['=N("jx-mark:warning:v1")=0']);
  });

  it("are written one act after the other, the last one stays", async () => {
    await Promise.all([
      host.setMarks([{ sheet: "表一", marks: [mark(0, 0, "error")] }], colours),
      host.setMarks([{ sheet: "表一", marks: [mark(1, 1, "warning")] }], colours),
    ]);
    expect(formulas("表一")).toEqual(['=N("jx-mark:warning:v1")=0']);
  });

  it("leave protected sheets alone and name them", async () => {
    const context = new Excel.RequestContext();
    context.workbook.worksheets.getItem("表二").protection.protect();
    await context.sync();
    expect(await host.setMarks([{ sheet: "表二", marks: [mark(0, 0, "error")] }], colours)).toEqual({
      ok: true,
      value: { skipped: ["表二"] },
    });
    expect(formulas("表二")).toEqual([]);
  });

  it("split lists of cells that Excel could not take at once", async () => {
    const many = Array.from({ length: 3000 }, (_value, row) => mark(row * 2, 0, "error"));
    expect((await host.setMarks([{ sheet: "表一", marks: many }], colours)).ok).toBe(true);
    expect(formulas("表一").length).toBeGreaterThan(1);
  });
});
