import { sameNameUnitDiff } from "../../../../src/core/rules/workbook/same-name-unit-diff";
import { testRule } from "../../../support/test-rule";

testRule(sameNameUnitDiff, {
  accept: [
    { name: "单位相同", other: { fields: { projectName: "司法救助" } } },
    {
      name: "可以换算",
      rows: `
      | 产出 | 成本 | 维修成本 | ≤20万元 |
      | | 时效 | 送达时限 | ≤2天 |`,
      other: {
        fields: { projectName: "司法救助" },
        rows: `
        | 产出 | 成本 | 维修成本 | ≤5000元 |
        | | 时效 | 送达时限 | ≤48小时 |`,
      },
    },
    {
      name: "名称没说是什么东西",
      rows: `| 产出 | 数量 | 采购数量 | ≥20台 |`,
      other: { fields: { projectName: "司法救助" }, rows: `| 产出 | 数量 | 采购数量 | ≥3辆 |` },
    },
    {
      name: "值空着",
      rows: `| 产出 | 数量 | 邮寄数量 | ≥20件 |`,
      other: { fields: { projectName: "司法救助" }, rows: `| 产出 | 数量 | 邮寄数量 | |` },
    },
  ],
  reject: [
    {
      name: "件与份",
      rows: `| 产出 | 数量 | 邮寄数量 | ≥20件 |`,
      other: { fields: { projectName: "司法救助" }, rows: `| 产出 | 数量 | 邮寄数量 | ≥30份 |` },
      says: ["示例二!E8 “邮寄数量”在各表单位不一致：此处用“份”，第1张表用“件”，请统一。"],
      fixes: ["review 示例二!E8 ≥30件 「单位统一为“件”」"],
    },
    {
      name: "单价与比率",
      rows: `
      | 产出 | 成本 | 邮寄成本 | ≤10元/件 |
      | | 质量 | 宣传覆盖 | ≥90% |`,
      other: {
        fields: { projectName: "司法救助" },
        rows: `
        | 产出 | 成本 | 邮寄成本 | ≤10元/次 |
        | | 质量 | 宣传覆盖 | ≥300人 |`,
      },
      says: [
        "示例二!E8 “邮寄成本”在各表单位不一致：此处用“元/次”，第1张表用“元/件”，请统一。",
        "示例二!E9 “宣传覆盖”在各表单位不一致：此处用“人”，第1张表用“%”，请统一。",
      ],
    },
  ],
});
