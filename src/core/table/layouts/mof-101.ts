import type { Layout } from "../model/layout";
import { costAsLevel1 } from "./schemes";

/** 项目支出核心绩效指标表（101号）（handbook 1.3 `mof-101`）。 */
export const mof101: Layout = {
  id: "mof-101",
  title: "项目支出核心绩效指标表（101号）",
  header: {
    description: ["指标解释"],
    weight: ["权重", "分值权重", "分值"],
  },
  signature: ["level1", "level2", "name", "description", "target", "weight"],
  hints: ["成本指标", "赋分规则", "评分规则", "赋分(评分)规则", "核心绩效指标"],
  flat: false,
  moneyUnit: "万元",
  scheme: costAsLevel1,
  weightTotal: 90,
};
