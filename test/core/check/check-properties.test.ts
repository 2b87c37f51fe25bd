import fc from "fast-check";
import { checkWorkbook } from "../../../src/core/check/check-workbook";
import { exampleSheet } from "../../../src/core/lint/example-sheet";
import { defaultSettings, type Settings } from "../../../src/core/lint/settings";
import { allRules } from "../../../src/core/rules";
import type { SheetSnapshot } from "../../../src/core/sheet/sheet-snapshot";

/** A slot of a rule's text that nothing was put in, or a value that is none. */
const UNFILLED = /\{\w+\}|undefined|NaN/;

const WORDS = [
  "项目名称",
  "预算数",
  "绩效目标",
  "一级指标",
  "二级指标",
  "三级指标",
  "指标值",
  "绩效指标描述",
  "产出指标",
  "数量指标",
  "成本指标",
  "社会效益指标",
  "满意度",
  "≥95%",
  "≤20万",
  "100%",
  "#REF!",
  "单位：万元",
  "1.目标内容1：",
  "无",
  "0.95",
  "12月底前",
  "司法救助",
  "\t",
  "分值",
  "10",
];
/** Messages quote the cells' texts, so a text must not look like a slot itself. */
const anyText = (maxLength: number, unit: "grapheme" | "binary") => fc.string({ maxLength, unit }).filter((text) => !UNFILLED.test(text));
const cell = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 1, arbitrary: anyText(12, "grapheme") },
  { weight: 2, arbitrary: fc.constant("") },
);
const target = fc.oneof(cell, anyText(40, "binary"));

const sheetOf = (text: readonly (readonly string[])[]): SheetSnapshot => ({
  name: "表",
  origin: { row: 0, column: 0 },
  text,
  values: text,
  formats: [],
  formulas: [],
  merges: [],
  protected: false,
});

/** Every rule, those that are off by default too. */
const everything: Settings = { ...defaultSettings, rules: Object.fromEntries(allRules.map(({ id }) => [id, "on"])) };

const expectSound = (sheet: SheetSnapshot): void => {
  const { findings, tables } = checkWorkbook([sheet], everything);
  const columns = Math.max(1, ...sheet.text.map((row) => row.length));
  for (const { at, message } of findings) {
    expect(message).not.toMatch(UNFILLED);
    if (!at) continue;
    expect(at.row).toBeGreaterThanOrEqual(0);
    expect(at.row).toBeLessThan(Math.max(1, sheet.text.length));
    expect(at.column).toBeGreaterThanOrEqual(0);
    // A label at the right edge has its empty value in the next column.
    expect(at.column).toBeLessThanOrEqual(columns);
  }
  expect(checkWorkbook([sheet], everything)).toEqual({
    sheets: [sheet.name],
    findings,
    tables,
    notTables: expect.anything(),
    failures: [],
  });
};

describe("checking", () => {
  it("of any sheet never throws, points inside it, and gives the same again", () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 20 }), (text) => expectSound(sheetOf(text))),
      { numRuns: 150 },
    );
  });

  it("of a table with any names and targets never throws", () => {
    const row = fc.record({ level2: cell, name: target, description: cell, target });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), cell, cell, (rows, projectName, goals) =>
        expectSound(exampleSheet({ rows: rows.map((entry) => ({ level1: "产出指标", ...entry })), fields: { projectName, goals } })),
      ),
      { numRuns: 150 },
    );
  });
});
