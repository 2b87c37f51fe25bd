import { referenceValue } from "../../../../src/core/rules/value/reference-value";
import { testRule } from "../../../support/test-rule";

testRule(referenceValue, {
  accept: [
    {
      name: "具体数值",
      example: {
        rows: [{ level1: "产出指标", level2: "成本指标", name: "成本", description: "", target: "≤15万元" }],
      },
    },
    {
      name: "时效的按计划另有规则",
      example: {
        rows: [{ level1: "产出指标", level2: "时效指标", name: "完工时间", description: "", target: "按计划实施" }],
      },
    },
    {
      name: "空单元格",
      example: {
        rows: [{ level1: "产出指标", level2: "成本指标", name: "成本", description: "", target: "" }],
      },
    },
  ],
  reject: [
    {
      name: "不超预算",
      example: {
        rows: [{ level1: "产出指标", level2: "成本指标", name: "维修成本", description: "", target: "不超预算" }],
      },
      findings: ["E8 “不超预算”没有可考核的标准，请写出具体数值。"],
    },
    {
      name: "两处",
      example: {
        rows: [
          { level1: "产出指标", level2: "质量指标", name: "工程质量", description: "", target: "符合要求" },
          {
            level1: "产出指标",
            level2: "质量指标",
            name: "补助发放",
            description: "",
            target: "严格按照预算标准1000元/人给补助对象兑付补助",
          },
        ],
      },
      findings: [
        "E8 “符合要求”没有可考核的标准，请写出具体数值。",
        "E9 “严格按照预算标准1000元/人给补助对象兑付补助”没有可考核的标准，请写出具体数值。",
      ],
    },
  ],
});
