import type { Layout } from "../model/layout";
import { costUnderOutput } from "./schemes";

/** 项目绩效目标批复表（濮阳）（handbook 1.3 `note`）。 */
export const note: Layout = {
  id: "note",
  title: "项目绩效目标批复表（濮阳）",
  header: {
    description: ["指标说明"],
  },
  signature: ["name", "target", "description"],
  hints: ["指标说明"],
  flat: false,
  moneyUnit: "万元",
  scheme: costUnderOutput,
};
