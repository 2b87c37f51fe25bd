import { exampleSheet, SOUND_ROWS } from "../../../../src/core/lint/example-sheet";
import { lintWorkbookSteps } from "../../../../src/core/lint/lint";
import type { AnyRule, Example } from "../../../../src/core/lint/rule";
import { defaultSettings } from "../../../../src/core/lint/settings";
import { complete } from "../../../../src/core/result/steps";
import { allRules } from "../../../../src/core/rules";
import { parseWorkbook } from "../../../../src/core/table/read/parse-workbook";
import type { TargetTable } from "../../../../src/core/table/model/target-table";
import { plainFacts } from "../../../support/rules/breaking-rule";
import { countedReads } from "../../../support/rules/counted-reads";

const workbookRules = allRules.filter(({ scope }) => scope === "workbook");

const unit = (index: number): string => `${210101 + index}天津市第${index + 1}中学`;

/** Workbooks in which a rule that compares each with all others would do so. */
const BOOKS: readonly (readonly [string, (index: number) => Example])[] = [
  [
    "每个指标各有名称",
    (index) => ({ fields: { projectName: `项目${index}` }, rows: SOUND_ROWS.map((row) => ({ ...row, name: `${row.name}之${index}` })) }),
  ],
  ["各表指标同名，一个单位", (index) => ({ fields: { projectName: `项目${index}` } })],
  ["各表指标同名，各是一个单位", (index) => ({ fields: { projectName: `项目${index}`, unitLine: unit(index) } })],
  ["同一项目，各是一个单位", (index) => ({ fields: { projectName: "公用经费", unitLine: unit(index) } })],
  ["同一项目，各是一年", (index) => ({ fields: { heading: `1.${2000 + (index % 50)}年公用经费绩效目标表`, projectName: "公用经费" } })],
  [
    "两表一组，指标同名",
    (index) => ({
      fields: { projectName: `项目${index}` },
      rows: SOUND_ROWS.map((row) => ({ ...row, name: `${row.name}之${index >> 1}` })),
    }),
  ],
];

const tablesOf = (example: (index: number) => Example, count: number): readonly TargetTable[] =>
  parseWorkbook(Array.from({ length: count }, (_, index) => exampleSheet(example(index), `表${index + 1}`))).tables;

/** How often the rule reads a property of the tables. */
const work = (rule: AnyRule, book: readonly TargetTable[]): number => {
  const { value: tables, reads } = countedReads(book);
  const { failures } = complete(lintWorkbookSteps(tables, [rule], { ...defaultSettings, rules: { [rule.id]: "on" } }));
  expect(failures).toEqual([]);
  return reads();
};

describe.each(BOOKS)("表数加倍，工作量至多也加倍：%s", (_title, example) => {
  const [some, twiceAsMany] = [tablesOf(example, 24), tablesOf(example, 48)];
  it.each(workbookRules.map((rule) => [rule.id, rule] as const))("%s", (_id, rule) => {
    const [once, twice] = [work(rule, some), work(rule, twiceAsMany)];
    expect(once).toBeGreaterThan(0);
    expect(twice / once).toBeLessThan(2.3);
  });
});

it("一条把各行与各行相比的规则会被发现", () => {
  const quadratic: AnyRule = {
    ...plainFacts,
    scope: "workbook",
    check: ({ tables }) => {
      const rows = tables.flatMap(({ indicators }) => indicators);
      rows.filter((row, index) => rows.slice(0, index).some(({ name }) => name.text === row.name.text));
      return [];
    },
  };
  const ownNames = (index: number): Example => ({ rows: SOUND_ROWS.map((row) => ({ ...row, name: `${row.name}之${index}` })) });
  expect(work(quadratic, tablesOf(ownNames, 48)) / work(quadratic, tablesOf(ownNames, 24))).toBeGreaterThan(2.3);
});
