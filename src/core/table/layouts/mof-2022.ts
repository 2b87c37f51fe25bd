import type { Layout } from "../model/layout";
import { costAsLevel1 } from "./schemes";

/** 项目支出绩效目标表（中央部门公开表）（handbook 1.3 `mof-2022`）。 */
export const mof2022: Layout = {
  id: "mof-2022",
  title: "项目支出绩效目标表（中央部门公开表）",
  header: {
    target: ["指标值", "年度指标值"],
    weight: ["分值权重", "权重", "分值"],
  },
  signature: ["level1", "level2", "name", "target"],
  hints: ["成本指标", "执行率分值", "主管部门及代码", "分值权重", "年度资金总额", "年度总体目标", "项目资金"],
  flat: false,
  moneyUnit: "万元",
  scheme: costAsLevel1,
  weightTotal: 90,
};
