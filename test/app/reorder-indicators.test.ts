import { applyFixes } from "../../src/app/apply-fixes";
import { takeBack } from "../../src/app/take-back";
import { sortIndicators } from "../../src/core/edits/reorder/sort-indicators";
import { parseWorkbook } from "../../src/core/table/read/parse-workbook";
import type { Indicator, TargetTable } from "../../src/core/table/model/target-table";
import { officeHost } from "../../src/host/office/office-host";
import { plainSheet, sheetDump, startOffice, type RunningOffice } from "../../src/workbench/jsdom";
import { readPlainSheets } from "../../src/workbench/xlsx";

const SPLIT = plainSheet("分散", [
  ["项目名称", "办案", "", "", ""],
  ["一级指标", "二级指标", "三级指标", "指标描述", "指标值"],
  ["效益指标", "社会效益指标", "保障运行", "保障情况", "有效保障"],
  ["产出指标", "时效指标", "送达天数", "平均天数", "10-15"],
  ["", "数量指标", "邮寄数量", "寄出件数", "≥100件"],
  ["满意度指标", "服务对象满意度指标", "干警满意度", "问卷", "≥90%"],
  ["产出指标", "质量指标", "妥投率", "妥投比例", "95%"],
]);

let office: RunningOffice;
beforeEach(async () => {
  office = await startOffice({
    workbook: [...(await readPlainSheets("test/fixtures/seed.xlsx")), { ...SPLIT, merges: ["A4:A5", "B1:E1"] }],
  });
});
afterEach(() => office.dispose());

const host = officeHost;
const tableOf = async (sheet: string): Promise<TargetTable> => {
  const read = await host().read({ sheets: [sheet] });
  const table = read.ok ? parseWorkbook(read.value).tables[0] : undefined;
  if (!table) throw new Error("no table");
  return table;
};
const line = ({ level1, level2, name, description, target }: Indicator): string =>
  [level1.text, level2.text, name.text, description?.text, target.text].join("/");

const sorted = async (sheet: string) => {
  await host().read("active");
  const outcome = sortIndicators(await tableOf(sheet));
  if (outcome.kind !== "fix") throw new Error(outcome.kind);
  const applied = await applyFixes(host(), [outcome.fix]);
  if (!applied.ok) throw new Error(JSON.stringify(applied.error));
  return { outcome, step: applied.value };
};

describe("重排 in Excel", () => {
  it.each([
    ["T1", ["A8:A38", "A39:A40"]],
    ["T2", ["A8:A15"]],
    ["分散", ["A3:A5"]],
  ] as const)(
    "%s: each indicator is still there, in the layout's order, under its own label; 撤销 gives the sheet back",
    async (sheet, merges) => {
      await host().read("active");
      const before = await tableOf(sheet);
      const dump = sheetDump(office, sheet);
      const { outcome, step } = await sorted(sheet);
      const after = await tableOf(sheet);
      expect(after.indicators.map(line)).toEqual(outcome.order.map(line));
      expect(after.indicators.map(line).sort()).toEqual(before.indicators.map(line).sort());
      expect(sortIndicators(after)).toEqual({ kind: "sorted" });
      const labels = sheetDump(office, sheet).merges.filter((merge) => /^A\d+:A/.test(merge) && merge !== "A4:A5");
      expect(labels).toEqual(sheet === "分散" ? merges : expect.arrayContaining([...merges]));
      expect(await takeBack(host(), step)).toEqual({ ok: true, value: undefined });
      expect(sheetDump(office, sheet)).toEqual(dump);
    },
  );

  it("is refused when a name changed meanwhile", async () => {
    const outcome = sortIndicators(await tableOf("分散"));
    office.engine
      .sheets()
      .find(({ name }) => name === "分散")
      ?.write({ row: 4, column: 2, rowCount: 1, columnCount: 1 }, [[{ value: "邮寄件数" }]]);
    const result = outcome.kind === "fix" ? await applyFixes(host(), [outcome.fix]) : undefined;
    expect(result).toEqual({
      ok: false,
      error: { kind: "cell-changed", sheet: "分散", at: { row: 4, column: 2 }, was: "邮寄数量", now: "邮寄件数" },
    });
  });
});
