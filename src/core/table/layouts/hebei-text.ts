import type { Layout } from "../model/layout";
import { costUnderOutput } from "./schemes";

/** 部门绩效文本项目绩效目标表（河北）（handbook 1.3 `hebei-text`）。 */
export const hebeiText: Layout = {
  id: "hebei-text",
  title: "部门绩效文本项目绩效目标表（河北）",
  header: {
    level1: ["绩效指标分类", "一级指标"],
    name: ["绩效指标", "三级指标"],
    description: ["绩效指标描述"],
    target: ["优", "评价标准", "指标值"],
    basis: ["评价标准确定依据", "指标值确定依据"],
  },
  signature: ["name", "description", "target", "basis"],
  hints: ["资金支出计划", "评价标准"],
  flat: false,
  moneyUnit: "万元",
  scheme: costUnderOutput,
};
