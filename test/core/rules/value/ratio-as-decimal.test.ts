import { ratioAsDecimal } from "../../../../src/core/rules/value/ratio-as-decimal";
import { testRule } from "../../../support/test-rule";

testRule(ratioAsDecimal, {
  accept: [
    {
      name: "百分数",
      rows: `
      | 产出 | 质量 | 合格率 | ≥95% |
      | 产出 | 质量 | 故障率 | 0.5% |`,
    },
    { name: "不是比率", rows: `| 产出 | 数量 | 库容 | 0.95 |` },
    { name: "≤1说不准", rows: `| 产出 | 质量 | 系统故障率 | ≤1 |` },
    { name: "空单元格", rows: `| 产出 | 质量 | 合格率 | |` },
  ],
  reject: [
    {
      name: "小数",
      rows: `| 产出 | 质量 | 维修合格率 | ≥0.95 |`,
      says: ["E8 “维修合格率”的“≥0.95”像是写成小数的比率，是否为“≥95%”？请改为百分数。"],
      fixes: ["review E8 ≥95%"],
    },
    {
      name: "两处",
      rows: `
      | 满意度 | 服务对象满意度 | 群众满意度 | 0.9 |
      | 产出 | 质量 | 验收合格率 | 1 |`,
      says: [
        "E8 “群众满意度”的“0.9”像是写成小数的比率，是否为“90%”？请改为百分数。",
        "E9 “验收合格率”的“1”像是写成小数的比率，是否为“100%”？请改为百分数。",
      ],
      fixes: ["review E8 90%", "review E9 100%"],
    },
  ],
});
