import type { Layout } from "../model/layout";
import { costUnderOutput } from "./schemes";

/** 项目支出绩效目标表（天津）（手册 1.3 `tj-2023`）。 */
export const tj2023: Layout = {
  id: "tj-2023",
  title: "项目支出绩效目标表（天津）",
  header: {
    level1: ["一级指标"],
    level2: ["二级指标"],
    name: ["三级指标"],
    description: ["绩效指标描述"],
    target: ["指标值"],
  },
  signature: ["name", "target"],
  hints: ["预算规模及资金用途"],
  flat: false,
  moneyUnit: "万元",
  scheme: costUnderOutput,
};
