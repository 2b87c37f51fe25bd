import { projectTypes } from "../../../src/core/library";
import { templates, type Template } from "../../../src/core/templates";
import { prefilledIndicators } from "../../../src/core/templates/prefilled";
import type { ProjectRequest, RequestedIndicator } from "../../../src/core/templates/project-request";
import type { SheetSpec } from "../../../src/core/sheet-spec/sheet-spec";
import { spreadWeights } from "../../../src/core/templates/spread-weights";

/** A free font with the full-width characters of 宋体 and taller lines: what fits in it fits in 宋体. */
const FONT = "Noto Serif CJK SC";
const LONG = 40;

const project: Omit<ProjectRequest, "projectName" | "purpose"> = {
  unitCode: "210101",
  unitName: "天津市南开区人民法院",
  budget: { total: 1234.5, fiscal: 1000, other: 234.5 },
  fontName: FONT,
};

const filled = (title: string, indicators: readonly RequestedIndicator[]): ProjectRequest => ({
  ...project,
  projectName: `${title}项目`,
  purpose: `用于${title}项目的各项支出，包括材料、设备、服务和人员费用，以及为完成项目而发生的其他直接费用`,
  goals: indicators.slice(0, 3).map(({ name }) => `完成${name}的年度任务，保障单位各项工作顺利开展`),
  indicators,
});

const prefilled = (template: Template): readonly (readonly [string, SheetSpec])[] =>
  projectTypes.map((type) => [
    `${template.id}-${type.id}`,
    template.sheet(filled(type.title, prefilledIndicators(type, template.id, "typical"))),
  ]);

const blank = (template: Template): readonly [string, SheetSpec] => [
  `${template.id}-blank`,
  template.sheet({ ...project, projectName: "", budget: {}, purpose: "" }),
];

/** Texts of many lengths, so that every column has some that just do not fit a line. */
const lengthened = (rows: readonly RequestedIndicator[]): readonly RequestedIndicator[] =>
  rows.map((row, index) => ({
    ...row,
    name: `${row.name}（${"含各派出法庭".repeat(1 + (index % 7))}）`,
    description: `${row.description}；${"按月统计÷12×100%，".repeat(1 + (index % 9))}以年末台账为准`,
    target:
      index % 3 === 0 ? `${row.target}（${"以合同约定为准".slice(0, 1 + (index % 7))}${"，逐月核对".repeat(index % 4)}）` : row.target,
  }));

/** Forty indicators of many types under their 一级指标, long texts in all of them, six goals and a purpose that fill their cells. */
const long = (template: Template): readonly [string, SheetSpec] => {
  const all = projectTypes.flatMap((type) => prefilledIndicators(type, template.id, "typical"));
  const order = template.levels.map(({ name }) => name);
  const spread = all.filter((_row, index) => index % Math.floor(all.length / LONG) === 0).slice(0, LONG);
  const rows = lengthened(spread.toSorted((one, other) => order.indexOf(one.level1) - order.indexOf(other.level1)));
  const request = filled("综合业务保障", template.id === "tj-2023" ? rows : spreadWeights(rows));
  const goals = rows
    .slice(0, 6)
    .map(({ name, description }) => `完成${name}，即${description}，并在年底前形成总结，为下一年度的安排提供依据`);
  return [`${template.id}-long`, template.sheet({ ...request, goals, purpose: `${request.purpose}；`.repeat(5) })];
};

/** Every sheet that is printed, by the name of its file: 18 types in 3 layouts, a blank and a long one of each. */
export const printedSheets = (): ReadonlyMap<string, SheetSpec> =>
  new Map(templates.flatMap((template) => [...prefilled(template), blank(template), long(template)]));
