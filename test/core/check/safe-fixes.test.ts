import { checkWorkbook } from "../../../src/core/check/check-workbook";
import type { Fix } from "../../../src/core/edits/fix";
import type { Finding } from "../../../src/core/lint/finding";
import type { AnyRule, Example } from "../../../src/core/lint/rule";
import { defaultSettings, type Settings } from "../../../src/core/lint/settings";
import { allRules } from "../../../src/core/rules";
import { cellKey } from "../../../src/core/sheet/cell-ref";
import type { SheetSnapshot } from "../../../src/core/sheet/sheet-snapshot";
import { exampleSheets } from "../../support/rules/example-sheets";
import { fixedSheets } from "../../support/rules/fixed-sheets";
import { seedSheets, type SeedFile } from "../../support/seed-tables";

type Sheets = readonly SheetSnapshot[];

/** What 一键修改 writes in one go: the first safe fix of each finding, one a cell; row changes are made one at a time. */
const safeFixes = (findings: readonly Finding[]): readonly Fix[] => {
  const taken = new Set<string>();
  return findings.flatMap(({ fixes }) => {
    const fix = fixes.find(({ safety, structural = [] }) => safety === "safe" && structural.length === 0);
    const cells = fix?.edits.map(cellKey) ?? [];
    if (!fix || cells.some((cell) => taken.has(cell))) return [];
    for (const cell of cells) taken.add(cell);
    return [fix];
  });
};

const settle = (sheets: Sheets, settings: Settings, rounds = 10): Sheets => {
  const fixes = safeFixes(checkWorkbook(sheets, settings).findings);
  return fixes.length === 0 || rounds === 0 ? sheets : settle(fixes.reduce(fixedSheets, sheets), settings, rounds - 1);
};

const keysOf = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ ruleId, sheet, indicator }) => `${ruleId} ${sheet} ${indicator}`);

const expectSettled = (sheets: Sheets, settings: Settings = defaultSettings): void => {
  const before = keysOf(checkWorkbook(sheets, settings).findings);
  const after = checkWorkbook(settle(sheets, settings), settings).findings;
  expect(before).not.toEqual([]);
  expect(safeFixes(after)).toEqual([]);
  expect(keysOf(after).filter((key) => !before.includes(key))).toEqual([]);
};

const withRule = ({ id }: AnyRule, { settings }: Example): Settings => ({
  ...defaultSettings,
  ...settings,
  rules: { [id]: "on", ...settings?.rules },
});

const badExamples = allRules.flatMap((rule) =>
  rule.examples.bad.map((example, number) => [`${rule.id} 反例${number + 1}`, rule, example] as const),
);

const ownFindings = (rule: AnyRule, example: Example, sheets: Sheets): readonly Finding[] =>
  checkWorkbook(sheets, withRule(rule, example)).findings.filter(({ ruleId }) => ruleId === rule.id);

describe("一键修改", () => {
  it.each<SeedFile>(["seed", "seed-stacked"])("种子工作簿 %s：不剩可以直接改的，也没有新问题", async (file) => {
    expectSettled(await seedSheets(file));
  });

  it.each(badExamples)("%s：不剩可以直接改的，也没有新问题", (_name, rule, example) => {
    expectSettled(exampleSheets(example), withRule(rule, example));
  });

  it.each(badExamples.filter(([, rule, example]) => safeFixes(ownFindings(rule, example, exampleSheets(example))).length > 0))(
    "%s：改过以后，这条规则少说一处",
    (_name, rule, example) => {
      const sheets = exampleSheets(example);
      const before = ownFindings(rule, example, sheets);
      const after = ownFindings(rule, example, safeFixes(before).reduce(fixedSheets, sheets));
      expect(after.length).toBeLessThan(before.length);
    },
  );
});
