import { unitAmbiguous } from "../../../../src/core/rules/value/unit-ambiguous";
import { testRule } from "../../../support/test-rule";

testRule(unitAmbiguous, {
  accept: [
    {
      name: "得分明确",
      example: {
        rows: [
          { level1: "产出指标", level2: "质量指标", name: "年度考核得分", description: "", target: "≥90分" },
          { level1: "满意度指标", level2: "服务对象满意度指标", name: "群众满意度", description: "", target: "≥90分" },
        ],
      },
    },
    {
      name: "用电的度明确",
      example: {
        rows: [{ level1: "产出指标", level2: "数量指标", name: "充电桩供电量", description: "", target: "≥9000度" }],
      },
    },
    {
      name: "写了全称",
      example: {
        rows: [{ level1: "产出指标", level2: "数量指标", name: "护栏长度", description: "", target: "≥80米" }],
      },
    },
    {
      name: "空单元格",
      example: {
        rows: [{ level1: "产出指标", level2: "数量指标", name: "护栏长度", description: "", target: "" }],
      },
    },
  ],
  reject: [
    {
      name: "米还是兆",
      example: {
        rows: [{ level1: "产出指标", level2: "数量指标", name: "护栏长度", description: "", target: "≥80M" }],
      },
      findings: ["E8 单位“M”有歧义，请写全称。"],
    },
    {
      name: "两处",
      example: {
        rows: [
          { level1: "产出指标", level2: "数量指标", name: "专线带宽", description: "", target: "≥80M" },
          { level1: "产出指标", level2: "时效指标", name: "窗口等候", description: "", target: "≤15分" },
        ],
      },
      findings: ["E8 单位“M”有歧义，请写全称。", "E9 单位“分”有歧义，请写全称。"],
    },
    {
      name: "拆列标单位格",
      example: {
        rows: [{ level1: "产出指标", level2: "数量指标", name: "土石方", description: "", target: "300", operator: "≥", unit: "方" }],
      },
      findings: ["G8 单位“方”有歧义，请写全称。"],
    },
  ],
});
