import type { Layout } from "../model/layout";
import { costUnderOutput } from "./schemes";

/** 项目绩效目标批复表（黄石）（handbook 1.3 `prev-year`）。 */
export const prevYear: Layout = {
  id: "prev-year",
  title: "项目绩效目标批复表（黄石）",
  header: {
    previous: ["上年实际实现值"],
    target: ["预期当年实现值"],
    basis: ["指标标准或依据"],
  },
  signature: ["name", "previous", "target"],
  hints: ["批复"],
  flat: false,
  moneyUnit: "万元",
  scheme: costUnderOutput,
};
