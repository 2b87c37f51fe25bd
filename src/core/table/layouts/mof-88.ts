import type { Layout } from "../model/layout";
import { costUnderOutput } from "./schemes";

/** 项目支出绩效目标申报表（88号）（handbook 1.3 `mof-88`）。 */
export const mof88: Layout = {
  id: "mof-88",
  title: "项目支出绩效目标申报表（88号）",
  header: {},
  signature: ["level1", "level2", "name", "target"],
  hints: ["主管部门及代码", "项目属性", "项目期", "中期目标", "中期资金总额", "年度资金总额", "总体目标"],
  flat: false,
  moneyUnit: "万元",
  scheme: costUnderOutput,
};
