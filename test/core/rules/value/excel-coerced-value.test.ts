import { excelCoercedValue } from "../../../../src/core/rules/value/excel-coerced-value";
import { testRule } from "../../../support/test-rule";

testRule(excelCoercedValue, {
  accept: [
    {
      name: "文本",
      rows: `
      | 产出 | 数量 | 点位 | 10-15个 |
      | 产出 | 质量 | 合格率 | 100% |`,
    },
    { name: "空单元格", rows: `| 产出 | 数量 | 点位 | |` },
    {
      name: "时效的完整日期就是所写的期限",
      rows: `| 产出 | 时效 | 完工时间 | 2023/12/31 |`,
      held: { E8: { value: 45291, format: "yyyy/m/d" } },
    },
    { name: "数字格式的百分数", rows: `| 产出 | 时效 | 完工时间 | 95% |`, held: { E8: { value: 0.95, format: "0%" } } },
  ],
  reject: [
    {
      name: "日期显示成月日",
      rows: `| 产出 | 时效 | 完工时间 | 10月15日 |`,
      held: { E8: { value: 45214, format: 'm"月"d"日"' } },
      says: ["E8 “10月15日”已被Excel当作日期，请把单元格设为文本后重填。"],
      fixes: ["review E8 10-15 「改为文本“10-15”」", "review E8 10月15日"],
    },
    {
      name: "=100%成了公式",
      rows: `| 产出 | 时效 | 完工时间 | 100% |`,
      held: { E8: { value: 1, format: "0%", formula: "=100%" } },
      says: ["E8 “100%”已被Excel当作公式，请把单元格设为文本后重填。"],
      fixes: ["review E8 100%"],
    },
    {
      name: "逻辑值",
      rows: `| 产出 | 时效 | 完工时间 | TRUE |`,
      held: { E8: { value: true } },
      says: ["E8 “TRUE”已被Excel当作逻辑值，请把单元格设为文本后重填。"],
    },
    {
      name: "英文日期",
      rows: `| 产出 | 数量 | 点位 | 5-Oct |`,
      says: ["E8 “5-Oct”已被Excel当作日期，请把单元格设为文本后重填。"],
      fixes: ["review E8 5-10"],
    },
    {
      name: "写着年份的英文日期不猜",
      rows: `| 产出 | 数量 | 点位 | 5-Oct-2026 |`,
      says: ["E8 “5-Oct-2026”已被Excel当作日期，请把单元格设为文本后重填。"],
    },
    {
      name: "两处",
      rows: `
      | 产出 | 数量 | 点位 | 5-Oct |
      | 产出 | 数量 | 站点 | Oct-15 |`,
      says: ["E8 “5-Oct”已被Excel当作日期，请把单元格设为文本后重填。", "E9 “Oct-15”已被Excel当作日期，请把单元格设为文本后重填。"],
      fixes: ["review E8 5-10", "review E9 10-15"],
    },
  ],
});
