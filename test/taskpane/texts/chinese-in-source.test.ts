/** @jest-environment node */
import { chineseFiles, chineseLiterals } from "./chinese-literals";

/** Folders and files whose Chinese is no sentence of the interface, and what it is instead. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  "src/taskpane/texts/": "The one place of what the pane says; a language is a folder.",
  "src/core/rules/": "What a rule says of a Chinese table is Chinese in every language: the finance bureau reads it.",
  "src/core/target/": "Words and units of target values, as cells write them.",
  "src/core/names/": "Words of which the names of indicators are made.",
  "src/core/table/": "Labels and titles of the published forms, as sheets show them.",
  "src/core/cost/": "Units of amounts and quantities, as target values write them.",
  "src/core/money/money-unit.ts": "The money units that forms name.",
  "src/core/library/": "Indicators and levels, as tables write them; the labels of what inserts them.",
  "src/core/templates/": "What a new sheet says.",
  "src/core/review/": "What the reviewer's sheets say.",
  "src/core/carry-over/": "The heading of a column that is written to a sheet, and a money unit.",
  "src/core/project-list/bare-columns.ts": "The money unit of a list without a header.",
  "src/core/project-list/list-amount.ts": "The money unit that a cell may name.",
  "src/core/project-list/list-columns.ts": "Headings that are looked for in a list.",
  "src/core/edits/reorder/": "Labels of fixes, as those of the rules, and the numbering that is written to cells.",
  "src/core/edits/sign-column.ts": "A word of comparison signs, as cells write them.",
  "src/core/edits/target-texts.ts": "The directions that a cell of the form takes.",
  "src/core/sheet-spec/": "A font, a sheet's name and the row of sums, as sheets show them.",
  "src/core/lint/example-sheet.ts": "The table that the rules' examples stand in.",
  "src/core/lint/finding.ts": "The points of a review, as the reviewer's sheets name them.",
  "src/core/lint/review-point.ts": "The points of a review, as the reviewer's sheets name them.",
  "src/core/lint/severity.ts": "The severities, as the reviewer's sheets and the command line name them.",
  "src/core/lint/source.ts": "Titles of the documents that rules stand on.",
  "src/app/warm-up.ts": "The name of a sheet that nobody sees.",
  "src/taskpane/budget/budget-sources.ts": "A money unit, to count in.",
  "src/taskpane/overview/overview-rows.ts": "A money unit, to count in.",
  "src/taskpane/library/indicator-search.tsx": "Levels of indicators, as tables write them.",
  "src/taskpane/settings/units-text.ts": "The commas between units that are typed.",
  "src/cli/": "The command line speaks Chinese.",
  "src/entry/cli.ts": "The command line speaks Chinese.",
  "src/entry/start.ts": "What is told to developers on their own machine.",
  "src/entry/workbench-books/": "The workbooks to try the add-in on.",
  "src/workbench/": "Plays a Chinese Excel to developers.",
};

const covers = (exception: string, file: string): boolean => (exception.endsWith("/") ? file.startsWith(exception) : file === exception);

describe("what the source says in Chinese", () => {
  const files = chineseFiles();

  it("stands in the texts, apart from words that are data", () => {
    const elsewhere = [...files].filter(([file]) => !Object.keys(EXCEPTIONS).some((exception) => covers(exception, file)));
    expect(Object.fromEntries(elsewhere)).toEqual({});
  });

  it.each(Object.keys(EXCEPTIONS))("%s has some", (exception) => {
    expect([...files.keys()].some((file) => covers(exception, file))).toBe(true);
  });

  it("is found in strings, templates and JSX, not in comments and patterns", () => {
    const source = `
      // 注释
      const pattern = /图/;
      const view = <p title="标题">{\`甲\${one}乙\${two}丙\`} 正文 {"plain"} {\`整\`}（</p>;
    `;
    expect(chineseLiterals("view.tsx", source)).toEqual(["标题", "甲", "乙", "丙", "正文", "整", "（"]);
  });
});
