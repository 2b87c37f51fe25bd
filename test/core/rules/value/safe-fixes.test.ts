import { exampleSheet } from "../../../../src/core/lint/example-sheet";
import type { Finding } from "../../../../src/core/lint/finding";
import { lint } from "../../../../src/core/lint/lint";
import type { Example } from "../../../../src/core/lint/rule";
import { defaultSettings } from "../../../../src/core/lint/settings";
import { directionRules } from "../../../../src/core/rules/direction";
import { valueRules } from "../../../../src/core/rules/value";
import { sameCell } from "../../../../src/core/sheet/cell-ref";
import type { SheetSnapshot } from "../../../../src/core/sheet/sheet-snapshot";
import { parseWorkbook } from "../../../../src/core/table/read/parse-workbook";

const rules = [...valueRules, ...directionRules];
const said = (sheet: SheetSnapshot): readonly Finding[] => lint(parseWorkbook([sheet]).tables, rules, defaultSettings);

/** The sheet after the safe edits of one rule, each refused where the cell reads otherwise. */
const corrected = (sheet: SheetSnapshot, ruleId: string): SheetSnapshot => {
  const edits = said(sheet)
    .filter((finding) => finding.ruleId === ruleId)
    .flatMap(({ fixes }) => fixes.filter(({ safety }) => safety === "safe").flatMap((fix) => fix.edits));
  const text = sheet.text.map((cells, row) =>
    cells.map((cell, column) => edits.find(({ at, was }) => sameCell(at, { row, column }) && was === cell)?.text ?? cell),
  );
  return { ...sheet, text, values: text };
};

const target = (level2: string, name: string, text: string): Example => ({
  rows: [{ level1: "产出指标", level2, name, description: "当年数", target: text }],
});

const cases: readonly (readonly [string, Example])[] = [
  ["money-unit-incomplete", target("成本指标", "维修成本", "≤20万")],
  ["operator-variant", target("质量指标", "合格率", "不低于95%")],
  ["operator-variant", target("质量指标", "合格率", "百分之九十五以上")],
  ["operator-variant", target("成本指标", "维修成本", "控制在20万元以内")],
  ["percent-alias", target("质量指标", "合格率", "≥98百分比")],
  ["fullwidth-chars", target("质量指标", "合格率", "＞＝９５％")],
  ["cell-whitespace", target("质量指标", "合格率", " ≥95%\t")],
  ["range-reversed", target("数量指标", "维修点位数量", "15-10个")],
  ["thousand-separator", target("数量指标", "邮寄数量", "≥16,000件")],
  ["chinese-numeral", target("质量指标", "合格率", "≥百分之九十五")],
  ["unit-script-variant", target("数量指标", "维修面积", "≥400㎡")],
  ["ratio-lower-100", target("质量指标", "合格率", ">=100%")],
];

it.each(cases)("一键修改 %s 后不再提示，也没有新的问题（%#）", (ruleId, example) => {
  const sheet = exampleSheet(example);
  const before = said(sheet).map((finding) => finding.ruleId);
  expect(before).toContain(ruleId);
  const after = said(corrected(sheet, ruleId)).map((finding) => finding.ruleId);
  expect(after).not.toContain(ruleId);
  expect(before).toEqual(expect.arrayContaining(after));
});
