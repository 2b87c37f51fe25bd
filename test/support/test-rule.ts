import { exampleSheet } from "../../src/core/lint/example-sheet";
import { lint } from "../../src/core/lint/lint";
import type { AnyRule, Example, Rule, Scope } from "../../src/core/lint/rule";
import { defaultSettings, type Settings } from "../../src/core/lint/settings";
import { toA1 } from "../../src/core/sheet/a1";
import type { SheetSnapshot } from "../../src/core/sheet/sheet-snapshot";
import { parseWorkbook } from "../../src/core/table/read/parse-workbook";
import type { Finding } from "../../src/core/lint/finding";
import { grid } from "./grid";

export interface RuleCase {
  readonly name: string;
  readonly example?: Example;
  /** A whole sheet drawn with bars, see `grid`; several sheets for workbook rules. */
  readonly sheet?: string;
  readonly sheets?: readonly string[];
  readonly settings?: Partial<Settings>;
}
export interface RejectCase extends RuleCase {
  readonly findings: readonly string[];
}

const sheetsOf = ({ example, sheet, sheets }: RuleCase): readonly SheetSnapshot[] => {
  if (sheets) return sheets.map((drawing, number) => grid(drawing, `表${number + 1}`));
  if (sheet !== undefined) return [grid(sheet)];
  const first = exampleSheet(example ?? {});
  return example?.other ? [first, exampleSheet(example.other, "示例二")] : [first];
};

const where = (finding: Finding, first: string): string => {
  if (!finding.at) return "簿";
  return finding.sheet === first ? toA1(finding.at) : `${finding.sheet}!${toA1(finding.at)}`;
};

/** What one rule says of a case, as `<A1> <text>` lines in the runner's order. The rule is switched on whatever its default. */
export const findingsOf = (rule: AnyRule, testCase: RuleCase): readonly Finding[] => {
  const asked = { ...testCase.example?.settings, ...testCase.settings };
  const settings: Settings = { ...defaultSettings, ...asked, rules: { [rule.id]: "on", ...asked.rules } };
  return lint(parseWorkbook(sheetsOf(testCase)).tables, [rule], settings);
};

const lines = (rule: AnyRule, testCase: RuleCase): readonly string[] => {
  const first = sheetsOf(testCase)[0]?.name ?? "";
  return findingsOf(rule, testCase).map((finding) => `${where(finding, first)} ${finding.message}`);
};

/** One rule against two tables: what it leaves in peace, and what it says, to the letter. */
export const testRule = <S extends Scope, M extends string>(
  rule: Rule<S, M> & AnyRule,
  { accept, reject }: { readonly accept: readonly RuleCase[]; readonly reject: readonly RejectCase[] },
): void => {
  describe(rule.id, () => {
    it.each(accept.map((testCase) => [testCase.name, testCase] as const))("接受：%s", (_name, testCase) => {
      expect(lines(rule, testCase)).toEqual([]);
    });
    it.each(reject.map((testCase) => [testCase.name, testCase] as const))("指出：%s", (_name, testCase) => {
      expect(lines(rule, testCase)).toEqual(testCase.findings);
    });
  });
};
