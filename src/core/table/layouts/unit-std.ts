import type { Layout } from "../model/layout";
import { costUnderOutput } from "./schemes";

/** 项目支出绩效目标申报表（湘潭）（handbook 1.3 `unit-std`）。 */
export const unitStd: Layout = {
  id: "unit-std",
  title: "项目支出绩效目标申报表（湘潭）",
  header: {
    target: ["指标值及单位"],
    basis: ["绩效标准"],
  },
  signature: ["level1", "level2", "name", "target"],
  hints: ["指标值及单位", "本年度绩效目标", "实施期绩效目标"],
  flat: false,
  moneyUnit: "万元",
  scheme: costUnderOutput,
};
