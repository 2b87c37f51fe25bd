import { referenceValue } from "../../../../src/core/rules/value/reference-value";
import { testRule } from "../../../support/test-rule";

testRule(referenceValue, {
  accept: [
    { name: "具体数值", rows: `| 产出 | 成本 | 成本 | ≤15万元 |` },
    { name: "时效的按计划另有规则", rows: `| 产出 | 时效 | 完工时间 | 按计划实施 |` },
    { name: "空单元格", rows: `| 产出 | 成本 | 成本 | |` },
  ],
  reject: [
    { name: "不超预算", rows: `| 产出 | 成本 | 维修成本 | 不超预算 |`, says: ["E8 “不超预算”没有可考核的标准，请写出具体数值。"] },
    {
      name: "两处",
      rows: `
      | 产出 | 质量 | 工程质量 | 符合要求 |
      | 产出 | 质量 | 补助发放 | 严格按照预算标准1000元/人给补助对象兑付补助 |`,
      says: [
        "E8 “符合要求”没有可考核的标准，请写出具体数值。",
        "E9 “严格按照预算标准1000元/人给补助对象兑付补助”没有可考核的标准，请写出具体数值。",
      ],
    },
  ],
});
