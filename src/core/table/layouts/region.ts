import type { Layout } from "../model/layout";
import { costUnderOutput } from "./schemes";

/** 专项转移支付区域绩效目标表（handbook 1.3 `region`）。 */
export const region: Layout = {
  id: "region",
  title: "专项转移支付区域绩效目标表",
  header: {
    description: ["指标解释"],
    target: ["区域目标值", "区域绩效目标值"],
  },
  signature: ["name", "target"],
  hints: ["区域目标值", "区域绩效目标", "专项转移支付"],
  flat: false,
  moneyUnit: "万元",
  scheme: costUnderOutput,
};
