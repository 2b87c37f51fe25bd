import type { Layout } from "../model/layout";
import { costUnderOutput } from "./schemes";

/** 财政支出项目绩效目标申报表（2011—2016年）（handbook 1.3 `old-content`）。 */
export const oldContent: Layout = {
  id: "old-content",
  title: "财政支出项目绩效目标申报表（2011—2016年）",
  header: {
    name: ["指标内容"],
  },
  signature: ["level1", "level2", "name", "target"],
  hints: ["长期绩效目标", "长期绩效指标", "年度绩效指标"],
  flat: false,
  moneyUnit: "万元",
  scheme: costUnderOutput,
};
