import type { Checked } from "../../src/core/check/check-steps";
import { checkWorkbook } from "../../src/core/check/check-workbook";
import { projectTypes, type ProjectType } from "../../src/core/library";
import type { SheetSnapshot } from "../../src/core/sheet/sheet-snapshot";
import type { TargetTable } from "../../src/core/table/model/target-table";
import { templates, type Template } from "../../src/core/templates";
import { prefilledIndicators } from "../../src/core/templates/prefilled";
import type { BlankRows, ProjectRequest, RequestedIndicator } from "../../src/core/templates/project-request";
import { officeHost } from "../../src/host/office/office-host";
import { startOffice, type RunningOffice } from "../../src/workbench/jsdom";

/**
 * The library's typical amounts are examples: no one budget fits all 18 types, so what compares them with the budget may speak up.
 * Nothing else is let through.
 */
const ABOUT_THE_BUDGET: readonly string[] = ["cost-exceeds-budget", "cost-sum-exceeds-budget"];

const requestOf = (type: ProjectType): ProjectRequest => ({
  projectName: `${type.title}项目`,
  unitCode: "210101",
  unitName: "天津市南开区人民法院",
  budget: { total: 100, fiscal: 80, other: 20 },
  purpose: `用于${type.title}项目的各项支出`,
  goals: [`${type.indicators[0]?.name ?? ""}达到3项，保障单位工作开展`],
});

/** As many empty rows of each 二级指标 as the library has indicators of it. */
const emptyRows = (indicators: readonly RequestedIndicator[]): readonly BlankRows[] =>
  indicators.reduce<readonly BlankRows[]>((rows, { level1, level2 }) => {
    const last = rows.at(-1);
    if (last?.level1 !== level1 || last.level2 !== level2) return [...rows, { level1, level2, count: 1 }];
    return [...rows.slice(0, -1), { ...last, count: last.count + 1 }];
  }, []);

interface Wished {
  readonly template: Template;
  readonly title: string;
  readonly indicators: readonly RequestedIndicator[];
  readonly rows: readonly BlankRows[];
  readonly request: ProjectRequest;
}

const wishes: readonly Wished[] = templates.flatMap((template) =>
  projectTypes.map((type) => {
    const indicators = prefilledIndicators(type, template.id, "typical");
    return { template, title: type.title, indicators, rows: emptyRows(indicators), request: requestOf(type) };
  }),
);
const cases = wishes.map((wished) => [wished.template.id, wished.title, wished] as const);

let office: RunningOffice;
beforeAll(async () => {
  office = await startOffice();
});
afterAll(() => office.dispose());

/** The sheet as Excel made it, alone in its workbook but for the sheet that was there. */
const inserted = async (template: Template, request: ProjectRequest): Promise<SheetSnapshot> => {
  const made = await officeHost().insertSheet(template.sheet(request));
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  const read = await officeHost().read({ sheets: [made.value.name] });
  office.engine.deleteSheet(made.value.id);
  const [sheet] = read.ok ? read.value : [];
  if (!sheet) throw new Error(`${made.value.name} is not there`);
  return sheet;
};

const onlyTable = ({ tables }: Checked): TargetTable => {
  const [table] = tables;
  if (!table || tables.length !== 1) throw new Error(`${tables.length} tables`);
  return table;
};

const headOf = ({ layout, heading, projectName, unitLine, moneyUnit, budget, purpose, goals }: TargetTable) => ({
  layout,
  heading: heading?.text,
  projectName: projectName?.text,
  unitLine: unitLine?.text,
  moneyUnit: moneyUnit?.unit,
  budget: { total: budget.total?.value, fiscal: budget.fiscal?.value, other: budget.other?.value },
  purpose: purpose?.text,
  goals: goals.map(({ text }) => text),
});

const askedHead = ({ id }: Template, { projectName, budget, purpose, goals }: ProjectRequest) => ({
  layout: id,
  heading: `1.${projectName}绩效目标表`,
  projectName,
  unitLine: "210101天津市南开区人民法院",
  moneyUnit: "万元",
  budget,
  purpose,
  goals,
});

/** The published table of central departments has no column for descriptions. */
const askedRows = ({ id }: Template, indicators: readonly RequestedIndicator[]) =>
  indicators.map(({ level1, level2, name, description, target, weight }) => ({
    level1,
    level2,
    name,
    description: id === "mof-2022" ? undefined : description,
    target,
    weight: id === "tj-2023" ? undefined : String(weight),
  }));

const rowsOf = ({ indicators }: TargetTable) =>
  indicators.map(({ level1, level2, name, description, target, weight }) => ({
    level1: level1.text,
    level2: level2.text,
    name: name.text,
    description: description?.text,
    target: target.text,
    weight: weight?.text,
  }));

/** 一级指标 as column A shows it: once for each group. */
const firstOfEach = (indicators: readonly RequestedIndicator[]): readonly string[] =>
  indicators.map(({ level1 }, index) => (indicators[index - 1]?.level1 === level1 ? "" : level1));

const labelsOf = ({ text }: SheetSnapshot): readonly string[] => text.slice(7).map(([level1]) => level1 ?? "");

describe("the library's 18 project types in 3 layouts, in Excel", () => {
  it.each(cases)(
    "%s %s, prefilled: reads back as asked; nothing to repair but its budget",
    async (_id, _title, { template, indicators, request }) => {
      const read = checkWorkbook([await inserted(template, { ...request, indicators })]);
      const table = onlyTable(read);
      expect(headOf(table)).toEqual(askedHead(template, request));
      expect(rowsOf(table)).toEqual(askedRows(template, indicators));
      expect(table.indicators.map(({ held }) => held.kind)).toEqual(indicators.map(() => "text"));
      const told = read.findings.filter(({ severity, ruleId }) => severity !== "info" && !ABOUT_THE_BUDGET.includes(ruleId));
      expect(told.map(({ ruleId, message }) => `${ruleId} ${message}`)).toEqual([]);
    },
  );

  it.each(cases)(
    "%s %s, blank: its rows wait under their 一级 and 二级指标",
    async (_id, _title, { template, indicators, rows, request }) => {
      const sheet = await inserted(template, { ...request, rows });
      const read = checkWorkbook([sheet]);
      const table = onlyTable(read);
      expect(headOf(table)).toEqual(askedHead(template, request));
      expect(table.indicators).toEqual([]);
      expect(table.blankRows.map(({ row, level2 }) => [row, level2])).toEqual(indicators.map(({ level2 }, index) => [7 + index, level2]));
      expect(labelsOf(sheet)).toEqual(firstOfEach(indicators));
      expect(read.findings.filter(({ family }) => family === "classification").map(({ ruleId }) => ruleId)).toEqual([]);
    },
  );
});
