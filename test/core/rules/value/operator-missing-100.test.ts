import { operatorMissing100 } from "../../../../src/core/rules/value/operator-missing-100";
import { testRule } from "../../../support/test-rule";

testRule(operatorMissing100, {
  accept: [
    {
      name: "写了符号",
      example: {
        rows: [
          { level1: "产出指标", level2: "质量指标", name: "合格率", description: "", target: "=100%" },
          { level1: "产出指标", level2: "质量指标", name: "合格率", description: "", target: "≥100%" },
        ],
      },
    },
    {
      name: "不是100%",
      example: {
        rows: [
          { level1: "产出指标", level2: "质量指标", name: "合格率", description: "", target: "95%" },
          { level1: "产出指标", level2: "数量指标", name: "宣传资料", description: "", target: "100份" },
        ],
      },
    },
    {
      name: "空单元格",
      example: {
        rows: [{ level1: "产出指标", level2: "质量指标", name: "合格率", description: "", target: "" }],
      },
    },
  ],
  reject: [
    {
      name: "裸100%",
      example: {
        rows: [{ level1: "产出指标", level2: "质量指标", name: "合格率", description: "", target: "100%" }],
      },
      findings: ["E8 “100%”没有写符号，可写为“=100%”以明确口径。"],
    },
    {
      name: "两处",
      example: {
        rows: [
          { level1: "产出指标", level2: "质量指标", name: "合格率", description: "", target: "100%" },
          { level1: "产出指标", level2: "时效指标", name: "发放及时率", description: "", target: "100%" },
        ],
      },
      findings: ["E8 “100%”没有写符号，可写为“=100%”以明确口径。", "E9 “100%”没有写符号，可写为“=100%”以明确口径。"],
    },
  ],
});
