import type { Layout } from "../model/layout";
import { costUnderOutput } from "./schemes";

/** 项目绩效目标表（鄂州）（handbook 1.3 `std-cost`）。 */
export const stdCost: Layout = {
  id: "std-cost",
  title: "项目绩效目标表（鄂州）",
  header: {
    level2: [],
    name: ["二级指标"],
    basis: ["绩效标准"],
    target: ["当年预期实现值"],
  },
  signature: ["name", "basis", "target"],
  hints: ["预算成本构成", "当年预期实现值"],
  flat: false,
  moneyUnit: "万元",
  scheme: costUnderOutput,
};
