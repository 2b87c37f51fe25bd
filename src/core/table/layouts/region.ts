import type { Layout } from "../model/layout";
import { costUnderOutput } from "./schemes";

/** 专项转移支付区域绩效目标表（手册 1.3 `region`）。 */
export const region: Layout = {
  id: "region",
  title: "专项转移支付区域绩效目标表",
  header: {
    level1: ["一级指标"],
    level2: ["二级指标"],
    name: ["三级指标"],
    description: ["指标解释"],
    target: ["区域目标值", "区域绩效目标值"],
  },
  signature: ["name", "target"],
  hints: ["区域目标值", "区域绩效目标", "专项转移支付"],
  flat: false,
  moneyUnit: "万元",
  scheme: costUnderOutput,
};
