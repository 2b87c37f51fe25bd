import { dateOutOfYear } from "../../../../src/core/rules/value/date-out-of-year";
import { testRule } from "../../../support/test-rule";

testRule(dateOutOfYear, {
  accept: [
    {
      name: "本年度",
      example: {
        settings: { year: 2024 },
        rows: [{ level1: "产出指标", level2: "时效指标", name: "完工时间", description: "", target: "2024年11月30日前" }],
      },
    },
    {
      name: "跨入本年",
      example: {
        settings: { year: 2024 },
        rows: [{ level1: "产出指标", level2: "时效指标", name: "服务期", description: "", target: "2023年7月-2024年6月" }],
      },
    },
    {
      name: "跨年项目",
      example: {
        fields: { projectName: "河道整治工程（2023-2025年）" },
        settings: { year: 2024 },
        rows: [{ level1: "产出指标", level2: "时效指标", name: "完工时间", description: "", target: "2025年6月底前" }],
      },
    },
    {
      name: "没写年份、没有预算年度",
      example: {
        rows: [{ level1: "产出指标", level2: "时效指标", name: "完工时间", description: "", target: "11月底前" }],
      },
    },
    {
      name: "长期效益",
      example: {
        settings: { year: 2024 },
        rows: [{ level1: "效益指标", level2: "可持续影响指标", name: "规划期", description: "", target: "2035年12月" }],
      },
    },
    {
      name: "空单元格",
      example: {
        settings: { year: 2024 },
        rows: [{ level1: "产出指标", level2: "时效指标", name: "完工时间", description: "", target: "" }],
      },
    },
  ],
  reject: [
    {
      name: "上年的日期",
      example: {
        settings: { year: 2024 },
        rows: [{ level1: "产出指标", level2: "时效指标", name: "完工时间", description: "", target: "2023年11月30日前" }],
      },
      findings: ["E8 “2023年11月30日前”不在2024年度内，请核实年份；跨年项目请在项目名称或目标中写明起止年份。"],
    },
    {
      name: "两处",
      example: {
        settings: { year: 2024 },
        rows: [
          { level1: "产出指标", level2: "时效指标", name: "完工时间", description: "", target: "2023年11月30日前" },
          { level1: "产出指标", level2: "时效指标", name: "支付时间", description: "", target: "2025.03前" },
        ],
      },
      findings: [
        "E8 “2023年11月30日前”不在2024年度内，请核实年份；跨年项目请在项目名称或目标中写明起止年份。",
        "E9 “2025.03前”不在2024年度内，请核实年份；跨年项目请在项目名称或目标中写明起止年份。",
      ],
    },
  ],
});
