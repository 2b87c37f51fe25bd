import type { Layout } from "../model/layout";
import { costUnderOutput } from "./schemes";

/** 项目支出绩效自评表（handbook 1.3 `self-eval`）。 */
export const selfEval: Layout = {
  id: "self-eval",
  title: "项目支出绩效自评表",
  header: {
    target: ["年度指标值", "指标值"],
    actual: ["实际完成值"],
    weight: ["分值"],
    score: ["得分"],
    deviation: ["偏差原因分析及改进措施"],
  },
  signature: ["name", "target", "actual"],
  hints: ["全年执行数", "执行率", "偏差原因分析及改进措施"],
  flat: false,
  moneyUnit: "万元",
  scheme: costUnderOutput,
  weightTotal: 90,
};
