import type { Layout } from "../model/layout";
import { costUnderOutput } from "./schemes";

/** 项目绩效目标表（内蒙古一体化导出）（handbook 1.3 `neimeng`）。 */
export const neimeng: Layout = {
  id: "neimeng",
  title: "项目绩效目标表（内蒙古一体化导出）",
  header: {
    direction: ["指标性质"],
    operator: ["指标方向"],
    target: ["目标值", "指标值"],
    unit: ["计量单位"],
    weight: ["分值"],
  },
  signature: ["name", "operator", "target", "unit"],
  hints: ["项目类别", "项目单位", "年度绩效目标"],
  flat: true,
  moneyUnit: "元",
  scheme: costUnderOutput,
  weightTotal: 90,
};
