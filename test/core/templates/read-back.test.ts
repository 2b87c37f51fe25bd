import { projectTypes } from "../../../src/core/library";
import { parseWorkbook } from "../../../src/core/table/read/parse-workbook";
import type { TargetTable } from "../../../src/core/table/model/target-table";
import { templates, type Template } from "../../../src/core/templates";
import { prefilledIndicators, type PrefilledTargets } from "../../../src/core/templates/prefilled";
import type { ProjectRequest, RequestedIndicator } from "../../../src/core/templates/project-request";
import { renderSpec } from "../../support/render-spec";
import { overlappingMerges, swallowedCells } from "../../support/spec-text";

const request: ProjectRequest = {
  projectName: "办公楼修缮项目",
  unitCode: "210101",
  unitName: "天津市南开区人民法院",
  budget: { total: 31.5, fiscal: 30, other: 1.5 },
  purpose: "用于办公楼屋面防水和外墙修缮",
  goals: ["完成400平方米屋面修缮", "消除安全隐患15处"],
};

const readBack = (template: Template, asked: ProjectRequest): TargetTable => {
  const spec = template.sheet(asked);
  expect(overlappingMerges(spec)).toEqual([]);
  expect(swallowedCells(spec)).toEqual([]);
  const { tables } = parseWorkbook([renderSpec(spec)]);
  expect(tables).toHaveLength(1);
  const [table] = tables;
  if (!table) throw new Error("no table");
  return table;
};

const rowsOf = (table: TargetTable): readonly (readonly (string | undefined)[])[] =>
  table.indicators.map(({ level1, level2, name, target }) => [level1.text, level2.text, name.text, target.text]);

const askedRows = (indicators: readonly RequestedIndicator[]): readonly (readonly string[])[] =>
  indicators.map(({ level1, level2, name, target }) => [level1, level2, name, target]);

const cases = templates.flatMap((template) =>
  projectTypes.flatMap((type) =>
    (["typical", "empty"] as const).map((targets): [string, string, PrefilledTargets] => [template.id, type.id, targets]),
  ),
);

describe("预填表读回来与所填一致", () => {
  it.each(cases)("%s %s %s", (templateId, typeId, targets) => {
    const template = templates.find(({ id }) => id === templateId);
    const type = projectTypes.find(({ id }) => id === typeId);
    if (!template || !type) throw new Error("unknown case");
    const indicators = prefilledIndicators(type, template.id, targets);
    const table = readBack(template, { ...request, indicators });
    expect(table.layout).toBe(template.id);
    expect(rowsOf(table)).toEqual(askedRows(indicators));
    if (template.id !== "mof-2022")
      expect(table.indicators.map(({ description }) => description?.text)).toEqual(indicators.map(({ description }) => description));
    if (template.id !== "tj-2023")
      expect(table.indicators.map(({ weight }) => Number(weight?.text)).reduce((sum, weight) => sum + weight, 0)).toBe(90);
  });
});

describe.each(templates.map((template) => [template.id, template] as const))("%s", (_id, template) => {
  it("表头各项读得回来", () => {
    const table = readBack(template, request);
    expect(table.heading?.text).toBe("1.办公楼修缮项目绩效目标表");
    expect(table.unitLine).toMatchObject({ code: "210101", name: "天津市南开区人民法院" });
    expect(table.moneyUnit?.unit).toBe("万元");
    expect(table.projectName?.text).toBe("办公楼修缮项目");
    expect([table.budget.total?.value, table.budget.fiscal?.value, table.budget.other?.value]).toEqual([31.5, 30, 1.5]);
    expect(table.purpose?.text).toBe("用于办公楼屋面防水和外墙修缮");
    expect(table.goals.map(({ text }) => text)).toEqual(["完成400平方米屋面修缮", "消除安全隐患15处"]);
  });

  it("空白行不是指标", () => {
    const table = readBack(template, { ...request, goals: [] });
    expect(table.indicators).toEqual([]);
    expect(table.blankRows).toHaveLength(9);
  });

  it("空着的其他资金是空字段", () => {
    const table = readBack(template, { ...request, budget: { total: 20, fiscal: 20 } });
    expect(table.budget.other?.text).toBe("");
  });

  it("等号开头的名称仍是文字", () => {
    expect(readBack(template, { ...request, projectName: "=培训项目" }).projectName?.text).toBe("=培训项目");
  });
});
