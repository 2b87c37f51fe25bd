import { checkWorkbook } from "../../src/core/check/check-workbook";
import type { Fix } from "../../src/core/edits/fix";
import { rowAfterAll } from "../../src/core/edits/rows/inverse-row-edits";
import type { Finding } from "../../src/core/lint/finding";
import type { AnyRule, Example } from "../../src/core/lint/rule";
import { defaultSettings, type Settings } from "../../src/core/lint/settings";
import { sameCell, type CellRef } from "../../src/core/sheet/cell-ref";
import type { SheetSnapshot } from "../../src/core/sheet/sheet-snapshot";
import { grid } from "./grid";
import { drawnSheet, type DrawnTable } from "./rules/drawn-table";
import { exampleSheets } from "./rules/example-sheets";
import { fixLine, labelledFixLine, placeText } from "./rules/fix-line";
import { fixedSheets } from "./rules/fixed-sheets";
import { withHeldCells, type HeldCell } from "./rules/held-cells";

export interface RuleCase extends DrawnTable {
  readonly name: string;
  /** A second table in the same workbook, on the sheet 示例二. */
  readonly other?: DrawnTable;
  /** A whole sheet drawn with bars, see `grid`; several sheets for workbook rules. */
  readonly sheet?: string;
  readonly sheets?: readonly string[];
  /** Cells, by their A1 address, that Excel holds as something else than the text they show. */
  readonly held?: Readonly<Record<string, HeldCell>>;
  /** An example of a rule, instead of a drawing. */
  readonly example?: Example;
  readonly settings?: Partial<Settings>;
}

export interface RejectCase extends RuleCase {
  /** All that the rule says, as `<cell> <text>` in the runner's order. */
  readonly says: readonly string[];
  /** All that it offers to write, see `fixLine`; a line that ends with 「…」 gives the fix's label too. */
  readonly fixes?: readonly string[];
  /** Why the rule still speaks of the cell once one of the fixes is made; a safe fix has no such reason. */
  readonly still?: string;
}

const sheetsOf = (testCase: RuleCase): readonly SheetSnapshot[] => {
  const { sheet, sheets, example, other, held = {} } = testCase;
  if (sheets) return sheets.map((drawing, number) => grid(drawing, `表${number + 1}`));
  if (sheet !== undefined) return [grid(sheet)];
  if (example) return exampleSheets(example);
  return [withHeldCells(drawnSheet(testCase, "示例"), held), ...(other ? [drawnSheet(other, "示例二")] : [])];
};

/** One rule on its own, switched on whatever its default. */
const linter = (rule: AnyRule, { settings, example }: RuleCase): ((sheets: readonly SheetSnapshot[]) => readonly Finding[]) => {
  const asked = { ...example?.settings, ...settings };
  const all: Settings = { ...defaultSettings, ...asked, rules: { [rule.id]: "on", ...asked.rules } };
  return (sheets) => {
    const { findings, failures } = checkWorkbook(sheets, all, [rule]);
    if (failures[0]) throw failures[0].cause;
    return findings;
  };
};

/** What one rule finds in a case. */
export const findingsOf = (rule: AnyRule, testCase: RuleCase): readonly Finding[] => linter(rule, testCase)(sheetsOf(testCase));

const saysOf = (rule: AnyRule, testCase: RuleCase): readonly string[] => {
  const first = sheetsOf(testCase)[0]?.name ?? "";
  return findingsOf(rule, testCase).map(({ at, sheet, message }) => `${at ? placeText(at, sheet, first) : "簿"} ${message}`);
};

const countAt = (findings: readonly Finding[], sheet: string, cell: CellRef | undefined): number =>
  findings.filter(({ at, ...finding }) => finding.sheet === sheet && (at && cell ? sameCell(at, cell) : at === cell)).length;

/** Whether the rule says less of the finding's cell once the fix is made, or the cell is gone. */
const helps = (before: readonly Finding[], after: readonly Finding[], { sheet, at }: Finding, { structural = [] }: Fix): boolean => {
  const own = structural.filter((edit) => edit.sheet === sheet);
  const row = at && rowAfterAll(at, own);
  if (at && row === undefined) return true;
  return countAt(after, sheet, at && row !== undefined ? { ...at, row } : at) < countAt(before, sheet, at);
};

const expectFixes = (rule: AnyRule, testCase: RejectCase): void => {
  const { fixes: expected = [], still } = testCase;
  const [sheets, lintSheets] = [sheetsOf(testCase), linter(rule, testCase)];
  const first = sheets[0]?.name ?? "";
  const findings = lintSheets(sheets);
  const offered = findings.flatMap((finding) => finding.fixes.map((fix) => ({ finding, fix })));
  expect(offered.map(({ fix }, index) => (expected[index]?.endsWith("」") ? labelledFixLine : fixLine)(fix, first))).toEqual(expected);
  const useless = offered.filter(({ finding, fix }) => !helps(findings, lintSheets(fixedSheets(sheets, fix)), finding, fix));
  const unexplained = useless.filter(({ fix }) => fix.safety === "safe" || still === undefined);
  expect(unexplained.map(({ fix }) => fixLine(fix, first))).toEqual([]);
  if (still !== undefined) expect(useless).not.toEqual([]);
};

/** Which kinds of fix the cases are offered, as a rule says it of itself. */
const kindOfFixes = (rule: AnyRule, cases: readonly RuleCase[]): AnyRule["fixes"] => {
  const offered = new Set(
    cases.flatMap((testCase) => findingsOf(rule, testCase).flatMap(({ fixes }) => fixes.map(({ safety }) => safety))),
  );
  return offered.size > 1 ? "both" : [...offered][0];
};

/**
 * One rule against drawn tables: what it leaves in peace; what it says, to the letter; and all that its fixes write.
 * Every fix is made, and the rule must then say less of the cell than before.
 */
export const testRule = (
  rule: AnyRule,
  { accept, reject }: { readonly accept: readonly RuleCase[]; readonly reject: readonly RejectCase[] },
): void => {
  describe(rule.id, () => {
    it.each(accept.map((testCase) => [testCase.name, testCase] as const))("接受：%s", (_name, testCase) => {
      expect(saysOf(rule, testCase)).toEqual([]);
    });
    it.each(reject.map((testCase) => [testCase.name, testCase] as const))("指出：%s", (_name, testCase) => {
      expect(saysOf(rule, testCase)).toEqual(testCase.says);
      expectFixes(rule, testCase);
    });
    it("给出的修改方式与规则自己写明的一致", () => {
      expect(kindOfFixes(rule, reject)).toBe(rule.fixes);
    });
  });
};
