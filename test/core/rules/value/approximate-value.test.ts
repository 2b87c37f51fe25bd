import { approximateValue } from "../../../../src/core/rules/value/approximate-value";
import { testRule } from "../../../support/test-rule";

testRule(approximateValue, {
  accept: [
    {
      name: "确定数值",
      example: {
        rows: [{ level1: "产出指标", level2: "数量指标", name: "培训人数", description: "", target: "≥100人" }],
      },
    },
    {
      name: "空单元格",
      example: {
        rows: [{ level1: "产出指标", level2: "数量指标", name: "培训人数", description: "", target: "" }],
      },
    },
  ],
  reject: [
    {
      name: "余",
      example: {
        rows: [{ level1: "产出指标", level2: "数量指标", name: "培训人数", description: "", target: "100余人" }],
      },
      findings: ["E8 “100余人”是约数，不便考核，请写出确定的数值，如“≥100人”。"],
    },
    {
      name: "两处",
      example: {
        rows: [
          { level1: "产出指标", level2: "数量指标", name: "宣传次数", description: "", target: "约20次" },
          { level1: "产出指标", level2: "成本指标", name: "维修费", description: "", target: "10万元左右" },
        ],
      },
      findings: [
        "E8 “约20次”是约数，不便考核，请写出确定的数值，如“≥20次”。",
        "E9 “10万元左右”是约数，不便考核，请写出确定的数值，如“≤10万元”。",
      ],
    },
  ],
});
