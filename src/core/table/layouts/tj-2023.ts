import type { Layout } from "../model/layout";
import { costUnderOutput } from "./schemes";

/** 项目支出绩效目标表（天津）（handbook 1.3 `tj-2023`）。 */
export const tj2023: Layout = {
  id: "tj-2023",
  title: "项目支出绩效目标表（天津）",
  header: {
    description: ["绩效指标描述"],
  },
  signature: ["name", "target"],
  hints: ["预算规模及资金用途"],
  flat: false,
  moneyUnit: "万元",
  scheme: costUnderOutput,
};
