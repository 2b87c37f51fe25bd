import { parseWorkbook } from "../../src/core/table/read/parse-workbook";
import type { TargetTable } from "../../src/core/table/model/target-table";
import { templateById, templates } from "../../src/core/templates";
import type { BlankRows, ProjectRequest } from "../../src/core/templates/project-request";
import { officeHost } from "../../src/host/office/office-host";
import fixture from "../fixtures/tables.json";
import { startOffice, type RunningOffice, typeEntry } from "../../src/workbench/jsdom";

let office: RunningOffice;
beforeAll(async () => {
  office = await startOffice();
});
afterAll(() => office.dispose());

const nothing: ProjectRequest = { projectName: "", unitCode: "", unitName: "", budget: {}, purpose: "" };

const insertedSheet = async (template: string, request: ProjectRequest): Promise<string> => {
  const spec = templateById(template)?.sheet(request);
  if (!spec) throw new Error(template);
  const made = await officeHost().insertSheet(spec);
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  return made.value.name;
};

const tableOn = async (sheet: string): Promise<TargetTable> => {
  const read = await officeHost().read({ sheets: [sheet] });
  const [table, ...others] = parseWorkbook(read.ok ? read.value : []).tables;
  if (!table || others.length > 0) throw new Error(`no one table on ${sheet}`);
  return table;
};

type SeedTable = (typeof fixture.tables)[number];

/** As many rows of each 一级指标 as the seed has; the 二级指标 are typed. */
const enoughRows = ({ indicators }: SeedTable): readonly BlankRows[] =>
  indicators.reduce<readonly BlankRows[]>((rows, { level1 }) => {
    const last = rows.at(-1);
    if (last?.level1 !== level1) return [...rows, { level1, level2: "", count: 1 }];
    return [...rows.slice(0, -1), { ...last, count: last.count + 1 }];
  }, []);

/** What a person types, by row and column of the Tianjin form (handbook 1.2). */
const entriesOf = ({
  heading,
  unitCode,
  unitName,
  projectName,
  budget,
  purpose,
  goals,
  indicators,
}: SeedTable): readonly (readonly [number, number, string])[] => [
  [0, 0, heading],
  [1, 0, `${unitCode}${unitName}`],
  [2, 1, projectName],
  [3, 2, String(budget.total)],
  [3, 4, String(budget.fiscal)],
  [4, 1, purpose],
  [5, 1, goals.map((goal, index) => `${index + 1}.目标内容${index + 1}：${goal}`).join("\n")],
  ...indicators.flatMap(({ level2, name, description, target }, index): readonly (readonly [number, number, string])[] => [
    [7 + index, 1, level2],
    [7 + index, 2, name],
    [7 + index, 4, description],
    [7 + index, 6, target],
  ]),
];

/** The table in the words of the fixture; an empty source is 0. */
const asSeed = ({ heading, unitLine, moneyUnit, projectName, budget, purpose, goals, indicators }: TargetTable) => ({
  heading: heading?.text,
  unitCode: unitLine?.code,
  unitName: unitLine?.name,
  moneyUnit: moneyUnit?.unit,
  projectName: projectName?.text,
  budget: { total: budget.total?.value, fiscal: budget.fiscal?.value, other: budget.other?.text === "" ? 0 : budget.other?.value },
  purpose: purpose?.text,
  goals: goals.map(({ text }) => text),
  indicators: indicators.map(({ level1, level2, name, description, target }) => ({
    level1: level1.text,
    level2: level2.text,
    name: name.text,
    description: description?.text,
    target: target.text,
  })),
});

it.each(fixture.tables.map((table) => [table.projectName, table] as const))(
  "%s, typed cell by cell into a blank sheet, parses equal to the seed",
  async (_name, table) => {
    const sheet = await insertedSheet("tj-2023", { ...nothing, rows: enoughRows(table) });
    for (const [row, column, text] of entriesOf(table)) typeEntry(office, sheet, row, column, text);
    expect(asSeed(await tableOn(sheet))).toEqual(table);
  },
);

it.each(templates.map(({ id }) => [id] as const))(
  "%s: a target stays the text that was typed; next to the table Excel makes a date of it",
  async (id) => {
    const typed = ["10-15", "3/4", "95%", "1,000", "=100%", "12月31日前", "001", "+5"];
    const rows = [{ level1: "产出指标", level2: "数量指标", count: typed.length }];
    const sheet = await insertedSheet(id, { ...nothing, rows });
    const { columns, row } = (await tableOn(sheet)).header ?? { columns: undefined, row: 0 };
    typed.forEach((text, index) => {
      typeEntry(office, sheet, row + 1 + index, columns?.name ?? 0, `指标${index + 1}`);
      typeEntry(office, sheet, row + 1 + index, columns?.target ?? 0, text);
    });
    typeEntry(office, sheet, row + 1, 20, "10-15");
    expect((await tableOn(sheet)).indicators.map(({ target, held }) => [target.raw, held.kind])).toEqual(
      typed.map((text) => [text, "text"]),
    );
    const beside = office.engine
      .sheets()
      .find(({ name }) => name === sheet)
      ?.read({ row: row + 1, column: 20, rowCount: 1, columnCount: 1 })[0]?.[0];
    expect(beside?.value).toBe(46310);
  },
);
