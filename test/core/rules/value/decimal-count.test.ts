import { decimalCount } from "../../../../src/core/rules/value/decimal-count";
import { testRule } from "../../../support/test-rule";

testRule(decimalCount, {
  accept: [
    {
      name: "整数",
      example: {
        rows: [
          { level1: "产出指标", level2: "数量指标", name: "人数", description: "", target: "≥3人" },
          { level1: "产出指标", level2: "数量指标", name: "培训人次", description: "", target: "≥1.5万人次" },
        ],
      },
    },
    {
      name: "平均数",
      example: {
        rows: [
          { level1: "产出指标", level2: "数量指标", name: "人均次数", description: "", target: "≥1.5次" },
          { level1: "产出指标", level2: "数量指标", name: "巡查频次", description: "", target: "≥0.5次/天" },
        ],
      },
    },
    {
      name: "面积、金额可以有小数",
      example: {
        rows: [
          { level1: "产出指标", level2: "数量指标", name: "维修面积", description: "", target: "≥1.5亩" },
          { level1: "产出指标", level2: "成本指标", name: "成本", description: "", target: "≤12.5万元" },
        ],
      },
    },
    {
      name: "空单元格",
      example: {
        rows: [{ level1: "产出指标", level2: "数量指标", name: "人数", description: "", target: "" }],
      },
    },
  ],
  reject: [
    {
      name: "人不能有半个",
      example: {
        rows: [{ level1: "产出指标", level2: "数量指标", name: "培训人数", description: "", target: "≥1.5人" }],
      },
      findings: ["E8 “≥1.5人”按“人”计数，不应有小数，请核对数值或单位。"],
    },
    {
      name: "两处",
      example: {
        rows: [
          { level1: "产出指标", level2: "数量指标", name: "购置设备数量", description: "", target: "≥2.5台" },
          { level1: "产出指标", level2: "数量指标", name: "宣传次数", description: "", target: "1.2次" },
        ],
      },
      findings: ["E8 “≥2.5台”按“台”计数，不应有小数，请核对数值或单位。", "E9 “1.2次”按“次”计数，不应有小数，请核对数值或单位。"],
    },
  ],
});
