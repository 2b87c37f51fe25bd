import { quantitativeShareLow } from "../../../../src/core/rules/structure/quantitative-share-low";
import { testRule } from "../../../support/test-rule";

testRule(quantitativeShareLow, {
  accept: [
    { name: "全部定量" },
    {
      name: "空着的值不算",
      rows: `
      | 产出 | 数量 | 法律文书邮寄数量 | ≥16000件 |
      | | 质量 | 文书邮寄妥投率 | |`,
    },
  ],
  reject: [
    {
      name: "一半定性",
      rows: `
      | 产出 | 数量 | 法律文书邮寄数量 | ≥16000件 |
      | | 质量 | 文书邮寄妥投率 | 完好无损 |`,
      says: ["A7 定量指标占比仅50%（2条中1条），建议把能计数的指标改为定量。"],
    },
    {
      name: "门槛可配",
      rows: `
      | 产出 | 数量 | 法律文书邮寄数量 | ≥16000件 |
      | | 质量 | 文书邮寄妥投率 | ≥95% |
      | | 时效 | 文书邮寄送达天数 | ≤5天 |
      | | 成本 | 办案耗材费总额 | ≤15万元 |
      | 效益 | 社会效益 | 一审服判息诉率 | 有力保障 |`,
      settings: { thresholds: { minQuantitativeShare: 90 } },
      says: ["A7 定量指标占比仅80%（5条中4条），建议把能计数的指标改为定量。"],
    },
  ],
});
