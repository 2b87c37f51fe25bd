import { readFileSync } from "node:fs";
import { checkWorkbook } from "../../../src/core/check/check-workbook";
import type { Finding } from "../../../src/core/lint/finding";
import { defaultSettings, type Settings } from "../../../src/core/lint/settings";
import { toA1 } from "../../../src/core/sheet/a1";
import { sameTable, tableRef } from "../../../src/core/table/model/table-ref";
import { seedSheets, type SeedFile } from "../../support/seed-tables";

/** A finding with its table's position in the workbook, from 1. */
interface Found extends Finding {
  readonly number: number | undefined;
}

/** One line a finding, as the list of expected findings writes them; findings in stacked tables have no fixed cells. */
const lineOf = ({ number, indicator, at, ruleId, severity }: Found, withCells: boolean): string =>
  [
    number === undefined ? "簿" : `T${number}`,
    indicator === null ? "-" : `#${indicator}`,
    ...(withCells ? [at ? toA1(at) : "-"] : []),
    ruleId,
    severity,
  ].join(" ");

const findings = async (file: SeedFile, settings: Partial<Settings> = {}): Promise<readonly Found[]> => {
  const { tables, findings: found } = checkWorkbook(await seedSheets(file), { ...defaultSettings, ...settings });
  return found.map((finding) => ({
    ...finding,
    number: finding.table && tables.findIndex((table) => sameTable(tableRef(table), finding.table)) + 1,
  }));
};

const expected: readonly string[] = readFileSync("test/fixtures/expected-findings.tsv", "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => line.trim().replaceAll("\t", " "));

const withoutCell = (line: string): string =>
  line
    .split(" ")
    .filter((_, index) => index !== 2)
    .join(" ");

const sorted = (lines: readonly string[]): readonly string[] => [...lines].sort();

describe("种子四表的问题（handbook 3.1）", () => {
  it("分表的工作簿：61 条，不多不少", async () => {
    const lines = (await findings("seed")).map((finding) => lineOf(finding, true));
    expect(sorted(lines)).toEqual(sorted(expected));
  });

  it("叠放的工作簿：除两处首尾空白外相同", async () => {
    const lines = (await findings("seed-stacked")).map((finding) => lineOf(finding, false));
    expect(sorted(lines)).toEqual(sorted(expected.filter((line) => !line.includes("cell-whitespace")).map(withoutCell)));
  });

  it("打开默认关闭的两条规则，另有 12 条（handbook 3.2）", async () => {
    const opened = ["operator-missing-100", "staff-count-as-output"];
    const found = await findings("seed", { rules: Object.fromEntries(opened.map((id) => [id, "on" as const])) });
    expect(found.filter(({ ruleId }) => opened.includes(ruleId)).map((finding) => lineOf(finding, true))).toEqual([
      "T1 #2 G9 operator-missing-100 info",
      "T1 #11 G18 operator-missing-100 info",
      "T1 #15 G22 operator-missing-100 info",
      "T1 #16 G23 operator-missing-100 info",
      "T1 #18 C25 staff-count-as-output info",
      "T1 #19 C26 staff-count-as-output info",
      "T1 #20 C27 staff-count-as-output info",
      "T1 #29 G36 operator-missing-100 info",
      "T1 #30 G37 operator-missing-100 info",
      "T3 #2 G9 operator-missing-100 info",
      "T3 #3 G10 operator-missing-100 info",
      "T4 #2 G9 operator-missing-100 info",
    ]);
    expect(found).toHaveLength(expected.length + 12);
  });

  it("按 101 号文的版式，13 行成本指标层级不符（handbook 3.2）", async () => {
    const found = await findings("seed", { layout: "mof-101" });
    const rows = found.filter(({ ruleId }) => ruleId === "cost-layout-mismatch").map(({ number, indicator }) => `T${number}#${indicator}`);
    expect(rows).toEqual(["T1#4", "T1#8", "T1#9", "T1#13", "T1#17", "T1#25", "T1#26", "T1#27", "T1#31", "T2#4", "T2#8", "T3#4", "T4#4"]);
  });

  it("用词不一的两组写法（handbook 3.2）", async () => {
    const found = await findings("seed", { rules: { "term-inconsistent": "on" } });
    const messages = found
      .filter(({ ruleId }) => ruleId === "term-inconsistent")
      .map(({ message }) => message)
      .join("\n");
    for (const term of ["邮寄费用", "审判部门对业务保障需求满意度"]) expect(messages).toContain(term);
  });
});
