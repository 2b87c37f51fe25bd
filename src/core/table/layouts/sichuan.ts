import type { Layout } from "../model/layout";
import { costUnderOutput } from "./schemes";

/** 部门预算项目绩效目标表（四川一体化导出）（handbook 1.3 `sichuan`）。 */
export const sichuan: Layout = {
  id: "sichuan",
  title: "部门预算项目绩效目标表（四川一体化导出）",
  header: {
    operator: ["指标性质"],
    unit: ["度量单位"],
    weight: ["权重"],
    direction: ["指标方向性"],
  },
  signature: ["name", "operator", "target", "unit"],
  hints: ["指标方向性", "单位名称"],
  flat: true,
  moneyUnit: "元",
  scheme: costUnderOutput,
  weightTotal: 90,
};
