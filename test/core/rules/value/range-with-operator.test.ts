import { rangeWithOperator } from "../../../../src/core/rules/value/range-with-operator";
import { testRule } from "../../../support/test-rule";

testRule(rangeWithOperator, {
  accept: [
    {
      name: "单用区间",
      example: {
        rows: [{ level1: "产出指标", level2: "数量指标", name: "点位", description: "", target: "10-15个" }],
      },
    },
    {
      name: "单用符号",
      example: {
        rows: [{ level1: "产出指标", level2: "数量指标", name: "点位", description: "", target: "≥10个" }],
      },
    },
    {
      name: "空单元格",
      example: {
        rows: [{ level1: "产出指标", level2: "数量指标", name: "点位", description: "", target: "" }],
      },
    },
  ],
  reject: [
    {
      name: "区间加符号",
      example: {
        rows: [{ level1: "产出指标", level2: "数量指标", name: "点位", description: "", target: "≥10-15个" }],
      },
      findings: ["E8 “≥10-15个”既是区间又带比较符号，请只保留一种写法。"],
    },
    {
      name: "两处",
      example: {
        rows: [
          { level1: "产出指标", level2: "数量指标", name: "点位", description: "", target: "≥10-15个" },
          { level1: "产出指标", level2: "质量指标", name: "抽检比例", description: "", target: "≤3%-5%" },
        ],
      },
      findings: ["E8 “≥10-15个”既是区间又带比较符号，请只保留一种写法。", "E9 “≤3%-5%”既是区间又带比较符号，请只保留一种写法。"],
    },
  ],
});
