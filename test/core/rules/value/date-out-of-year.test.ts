import { dateOutOfYear } from "../../../../src/core/rules/value/date-out-of-year";
import { testRule } from "../../../support/test-rule";

testRule(dateOutOfYear, {
  accept: [
    { name: "本年度", rows: `| 产出 | 时效 | 完工时间 | 2024年11月30日前 |`, settings: { year: 2024 } },
    { name: "跨入本年", rows: `| 产出 | 时效 | 服务期 | 2023年7月-2024年6月 |`, settings: { year: 2024 } },
    {
      name: "跨年项目",
      fields: { projectName: "河道整治工程（2023-2025年）" },
      rows: `| 产出 | 时效 | 完工时间 | 2025年6月底前 |`,
      settings: { year: 2024 },
    },
    { name: "没写年份、没有预算年度", rows: `| 产出 | 时效 | 完工时间 | 11月底前 |` },
    { name: "长期效益", rows: `| 效益 | 可持续影响 | 规划期 | 2035年12月 |`, settings: { year: 2024 } },
    { name: "空单元格", rows: `| 产出 | 时效 | 完工时间 | |`, settings: { year: 2024 } },
  ],
  reject: [
    {
      name: "上年的日期",
      rows: `| 产出 | 时效 | 完工时间 | 2023年11月30日前 |`,
      settings: { year: 2024 },
      says: ["E8 “2023年11月30日前”不在2024年度内，请核实年份；跨年项目请在项目名称或目标中写明起止年份。"],
      fixes: ["review E8 2024年11月30日前"],
    },
    {
      name: "两处",
      rows: `
      | 产出 | 时效 | 完工时间 | 2023年11月30日前 |
      | 产出 | 时效 | 支付时间 | 2025.03前 |`,
      settings: { year: 2024 },
      says: [
        "E8 “2023年11月30日前”不在2024年度内，请核实年份；跨年项目请在项目名称或目标中写明起止年份。",
        "E9 “2025.03前”不在2024年度内，请核实年份；跨年项目请在项目名称或目标中写明起止年份。",
      ],
      fixes: ["review E8 2024年11月30日前", "review E9 2024.03前"],
    },
  ],
});
