import { operatorStrict } from "../../../../src/core/rules/value/operator-strict";
import { testRule } from "../../../support/test-rule";

testRule(operatorStrict, {
  accept: [
    {
      name: "可以取等",
      example: {
        rows: [
          { level1: "产出指标", level2: "质量指标", name: "合格率", description: "", target: "≥92%" },
          { level1: "产出指标", level2: "质量指标", name: "故障率", description: "", target: "≤1%" },
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
      name: "大于号",
      example: {
        rows: [{ level1: "产出指标", level2: "质量指标", name: "合格率", description: "", target: ">92%" }],
      },
      findings: ["E8 “>92%”用了严格不等号，恰好等于时是否达标有争议，建议写为“≥92%”。"],
    },
    {
      name: "两处",
      example: {
        rows: [
          { level1: "产出指标", level2: "数量指标", name: "次数", description: "", target: "超过20次" },
          { level1: "产出指标", level2: "质量指标", name: "故障率", description: "", target: "小于1%" },
        ],
      },
      findings: [
        "E8 “超过20次”用了严格不等号，恰好等于时是否达标有争议，建议写为“≥20次”。",
        "E9 “小于1%”用了严格不等号，恰好等于时是否达标有争议，建议写为“≤1%”。",
      ],
    },
    {
      name: "拆列改符号格",
      example: {
        rows: [{ level1: "产出指标", level2: "质量指标", name: "合格率", description: "", target: "92", operator: ">", unit: "%" }],
      },
      findings: ["E8 “>92%”用了严格不等号，恰好等于时是否达标有争议，建议写为“≥92%”。"],
    },
  ],
});
