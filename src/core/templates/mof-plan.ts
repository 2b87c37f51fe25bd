import type { BlankRows } from "./project-request";

/** Empty rows of a form that has cost as 一级指标 (handbook 2.2). */
export const MOF_PLAN: readonly BlankRows[] = [
  { level1: "成本指标", level2: "经济成本指标", count: 2 },
  { level1: "产出指标", level2: "数量指标", count: 2 },
  { level1: "产出指标", level2: "质量指标", count: 1 },
  { level1: "产出指标", level2: "时效指标", count: 1 },
  { level1: "效益指标", level2: "社会效益指标", count: 2 },
  { level1: "满意度指标", level2: "服务对象满意度指标", count: 1 },
];
