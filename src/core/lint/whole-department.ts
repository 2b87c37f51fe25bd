import type { TargetTable } from "../table/target-table";

/** Rules about the classification and the make-up of a project's indicators; 部门整体 tables have 履职效能, 管理效率 and others of their own. */
const FOR_PROJECTS = [
  "level1-unknown",
  "level2-unknown",
  "level2-wrong-parent",
  "level1-required-missing",
  "level2-required-missing",
  "level2-order-mixed",
  "level1-split",
  "indicator-count-low",
  "indicator-count-high",
  "no-quantified-benefit",
  "satisfaction-misplaced",
  "weight-level1-ratio",
  "project-name-missing",
  "purpose-missing",
  "cost-gap",
  "cost-required-by-type",
  "input-as-output",
  "routine-management",
  "staff-count-as-output",
];

const DEPARTMENT_LEVEL1 = /^(?:履职效能|履职完成|履职效果|管理效率|部门管理|运行成本|社会效应|可持续发展能力|能力建设)(?:指标)?$/;

/** 部门（单位）整体支出绩效目标表: named so in its heading or by its 一级指标, and no project's name in its head. */
export const isWholeDepartment = ({ heading, projectName, indicators }: TargetTable): boolean =>
  projectName === undefined && (/整体/.test(heading?.text ?? "") || indicators.some(({ level1 }) => DEPARTMENT_LEVEL1.test(level1.text)));

/** Whether the rule has nothing to say of a whole department's table. */
export const isForProjects = (ruleId: string): boolean => FOR_PROJECTS.includes(ruleId);
