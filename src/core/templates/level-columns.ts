import type { FormColumn } from "./form-columns";
import { COLUMN_PROMPTS } from "./column-prompts";

/** One 一级指标 with the 二级指标 that may stand under it. */
export type Scheme = readonly { readonly level1: string; readonly level2: readonly string[] }[];

/** 手册 2.1: cost is an output. */
export const COST_UNDER_OUTPUT: Scheme = [
  { level1: "产出指标", level2: ["数量指标", "质量指标", "时效指标", "成本指标"] },
  { level1: "效益指标", level2: ["经济效益指标", "社会效益指标", "生态效益指标", "可持续影响指标"] },
  { level1: "满意度指标", level2: ["服务对象满意度指标"] },
];

/** 手册 2.2: cost is a level of its own and stands first, lasting effects belong to the other benefits. */
export const COST_FIRST: Scheme = [
  { level1: "成本指标", level2: ["经济成本指标", "社会成本指标", "生态环境成本指标"] },
  { level1: "产出指标", level2: ["数量指标", "质量指标", "时效指标"] },
  { level1: "效益指标", level2: ["经济效益指标", "社会效益指标", "生态效益指标"] },
  { level1: "满意度指标", level2: ["服务对象满意度指标"] },
];

/** The two classification columns, A and B of every form, with the lists to pick from. */
export const levelColumns = (scheme: Scheme): readonly FormColumn[] => [
  { role: "level1", label: "一级指标", first: 0, span: 1, prompt: COLUMN_PROMPTS.level1, list: scheme.map(({ level1 }) => level1) },
  { role: "level2", label: "二级指标", first: 1, span: 1, prompt: COLUMN_PROMPTS.level2, list: scheme.flatMap(({ level2 }) => level2) },
];
