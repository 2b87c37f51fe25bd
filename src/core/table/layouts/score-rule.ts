import type { Layout } from "../model/layout";
import { costUnderOutput } from "./schemes";

/** 财政支出绩效目标申报表（广西）（handbook 1.3 `score-rule`）。 */
export const scoreRule: Layout = {
  id: "score-rule",
  title: "财政支出绩效目标申报表（广西）",
  header: {
    weight: ["分值"],
    name: ["指标内容"],
  },
  signature: ["level1", "level2", "name", "target", "weight"],
  hints: ["评分细则", "投入指标", "过程指标"],
  flat: false,
  moneyUnit: "万元",
  scheme: costUnderOutput,
  weightTotal: 100,
};
