import type { Level1Scheme } from "../model/layout";

const BENEFITS = ["经济效益指标", "社会效益指标", "生态效益指标"];
const SATISFACTION: Level1Scheme = { name: "满意度指标", level2: ["服务对象满意度指标"] };

/** 产出、效益、满意度, cost under 产出 (handbook 2.1; 财预〔2015〕88号). */
export const costUnderOutput: readonly Level1Scheme[] = [
  { name: "产出指标", level2: ["数量指标", "质量指标", "时效指标", "成本指标"] },
  { name: "效益指标", level2: [...BENEFITS, "可持续影响指标"] },
  SATISFACTION,
];

/** 成本 as its own 一级指标 (handbook 2.2; 财预〔2021〕101号). */
export const costAsLevel1: readonly Level1Scheme[] = [
  { name: "成本指标", level2: ["经济成本指标", "社会成本指标", "生态环境成本指标"] },
  { name: "产出指标", level2: ["数量指标", "质量指标", "时效指标"] },
  { name: "效益指标", level2: BENEFITS },
  SATISFACTION,
];
