import { defaultProfile } from "../../src/app/parts/check-profile";
import { validate } from "../../src/app/validate";
import { writeReport } from "../../src/app/write-report";
import { parseWorkbook } from "../../src/core/table/read/parse-workbook";
import type { TargetTable } from "../../src/core/table/model/target-table";
import { printTarget } from "../../src/core/target/print-target";
import { officeHost } from "../../src/host/office/office-host";
import { readPlainSheets } from "../../src/workbench/xlsx";
import { startOffice, type RunningOffice } from "../../src/workbench/jsdom";

// A whole workbook goes over the wire: slow where other work goes on beside.

let office: RunningOffice;
beforeEach(async () => {
  office = await startOffice({ workbook: await readPlainSheets("test/fixtures/seed.xlsx") });
});
afterEach(() => office.dispose());

const host = officeHost();

const write = async (kind: "flat-sichuan" | "flat-neimeng"): Promise<string> => {
  const report = await validate(host, { ...defaultProfile, scope: "workbook", coloured: [] });
  if (!report.ok) throw new Error(report.error.kind);
  const written = await writeReport(host, kind, report.value);
  if (!written.ok) throw new Error(JSON.stringify(written.error));
  return written.value.name;
};

const tablesOf = async (sheets: readonly string[]): Promise<readonly TargetTable[]> => {
  const read = await host.read({ sheets });
  if (!read.ok) throw new Error(read.error.kind);
  return parseWorkbook(read.value).tables;
};

/** A bare 100% is written with its sign in the columns of an export. */
const printed = (tables: readonly TargetTable[]): readonly string[] =>
  tables.flatMap(({ indicators }) => indicators.map(({ value }) => printTarget(value).replace(/^100%$/, "=100%")));

const saying = (tables: readonly TargetTable[], description: boolean): readonly (readonly (string | undefined)[])[] =>
  tables.flatMap(({ projectName, indicators }) =>
    indicators.map((row) => [projectName?.text, row.level1.text, row.level2.text, row.name.text, description ? row.description?.text : ""]),
  );

describe("指标平铺表 in Excel", () => {
  it.each([
    ["flat-sichuan", "sichuan", true],
    ["flat-neimeng", "neimeng", false],
  ] as const)("%s, written and read again, says what the 57 indicators of the seed say", async (kind, layout, description) => {
    const name = await write(kind);
    expect(name).toBe("指标平铺表");
    const [seed, flat] = [await tablesOf(["T1", "T2", "T3", "T4"]), await tablesOf([name])];
    expect([...new Set(flat.map((table) => table.layout))]).toEqual([layout]);
    expect(saying(flat, description)).toHaveLength(57);
    expect(saying(flat, description)).toEqual(saying(seed, description));
    expect(printed(flat)).toEqual(printed(seed));
    expect(flat.map(({ budget }) => budget.total?.value)).toEqual([4745000, 310000, 200000, 330000]);
  });

  it("made anew it does not list its own rows", async () => {
    await write("flat-sichuan");
    const name = await write("flat-neimeng");
    expect((await tablesOf([name])).flatMap(({ indicators }) => indicators)).toHaveLength(57);
  });
});
