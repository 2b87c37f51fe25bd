import type { Layout } from "../model/layout";
import { costUnderOutput } from "./schemes";

/** 项目支出绩效目标表（云南）（handbook 1.3 `yunnan`）。 */
export const yunnan: Layout = {
  id: "yunnan",
  title: "项目支出绩效目标表（云南）",
  header: {
    operator: ["指标性质"],
    target: ["指标值", "年度指标值"],
    unit: ["度量单位"],
    description: ["指标内容"],
  },
  signature: ["name", "operator", "target", "unit"],
  hints: ["指标属性", "指标内容", "年度指标值"],
  flat: true,
  moneyUnit: "元",
  scheme: costUnderOutput,
};
