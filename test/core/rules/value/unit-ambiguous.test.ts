import { unitAmbiguous } from "../../../../src/core/rules/value/unit-ambiguous";
import { testRule } from "../../../support/test-rule";

testRule(unitAmbiguous, {
  accept: [
    {
      name: "得分明确",
      rows: `
      | 产出 | 质量 | 年度考核得分 | ≥90分 |
      | 满意度 | 服务对象满意度 | 群众满意度 | ≥90分 |`,
    },
    { name: "用电的度明确", rows: `| 产出 | 数量 | 充电桩供电量 | ≥9000度 |` },
    { name: "写了全称", rows: `| 产出 | 数量 | 护栏长度 | ≥80米 |` },
    { name: "空单元格", rows: `| 产出 | 数量 | 护栏长度 | |` },
  ],
  reject: [
    {
      name: "米还是兆",
      rows: `| 产出 | 数量 | 护栏长度 | ≥80M |`,
      says: ["E8 单位“M”有歧义，请写全称。"],
      fixes: ["review E8 ≥80米 「单位写作“米”」"],
    },
    {
      name: "两处",
      rows: `
      | 产出 | 数量 | 专线带宽 | ≥80M |
      | 产出 | 时效 | 窗口等候 | ≤15分 |`,
      says: ["E8 单位“M”有歧义，请写全称。", "E9 单位“分”有歧义，请写全称。"],
      fixes: ["review E8 ≥80Mbps", "review E9 ≤15分钟"],
    },
    {
      name: "拆列标单位格",
      rows: `
      | 一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | 指标性质 | 指标值 | 计量单位 |
      | 产出指标 | 数量指标 | 土石方 | | ≥ | 300 | 方 |`,
      says: ["G8 单位“方”有歧义，请写全称。"],
      fixes: ["review G8 立方米"],
    },
  ],
});
