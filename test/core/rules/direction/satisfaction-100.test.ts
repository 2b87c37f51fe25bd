import { satisfaction100 } from "../../../../src/core/rules/direction/satisfaction-100";
import { testRule } from "../../../support/test-rule";

testRule(satisfaction100, {
  accept: [
    {
      name: "常见水平",
      example: {
        rows: [{ level1: "满意度指标", level2: "服务对象满意度指标", name: "群众满意度", description: "", target: "≥95%" }],
      },
    },
    {
      name: "不是满意度",
      example: {
        rows: [{ level1: "产出指标", level2: "质量指标", name: "合格率", description: "", target: "100%" }],
      },
    },
    {
      name: "空单元格",
      example: {
        rows: [{ level1: "满意度指标", level2: "服务对象满意度指标", name: "群众满意度", description: "", target: "" }],
      },
    },
  ],
  reject: [
    {
      name: "100%",
      example: {
        rows: [{ level1: "满意度指标", level2: "服务对象满意度指标", name: "社会满意度", description: "", target: "100%" }],
      },
      findings: ["E8 满意度“100%”通常难以实现，建议按以往调查结果填写，如“≥95%”。"],
    },
    {
      name: "两处",
      example: {
        rows: [
          { level1: "满意度指标", level2: "服务对象满意度指标", name: "社会满意度", description: "", target: "=100%" },
          { level1: "满意度指标", level2: "服务对象满意度指标", name: "职工满意度", description: "", target: "≥100%" },
        ],
      },
      findings: [
        "E8 满意度“=100%”通常难以实现，建议按以往调查结果填写，如“≥95%”。",
        "E9 满意度“≥100%”通常难以实现，建议按以往调查结果填写，如“≥95%”。",
      ],
    },
  ],
});
