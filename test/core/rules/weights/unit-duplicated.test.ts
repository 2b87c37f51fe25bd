import { unitDuplicated } from "../../../../src/core/rules/weights/unit-duplicated";
import { testRule } from "../../../support/test-rule";

testRule(unitDuplicated, {
  accept: [
    {
      name: "没有单位列",
      example: {},
    },
    {
      name: "值里没有单位",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "质量指标",
            name: "验收合格率",
            description: "口径说明",
            target: "95",
            operator: "≥",
            unit: "%",
          },
        ],
      },
    },
    {
      name: "单位列空着",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "质量指标",
            name: "验收合格率",
            description: "口径说明",
            target: "95%",
            operator: "≥",
            unit: "",
          },
        ],
      },
    },
    {
      name: "值空着",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "质量指标",
            name: "验收合格率",
            description: "口径说明",
            target: "",
            operator: "≥",
            unit: "%",
          },
        ],
      },
    },
  ],
  reject: [
    {
      name: "95%加%",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "质量指标",
            name: "验收合格率",
            description: "口径说明",
            target: "95%",
            operator: "≥",
            unit: "%",
          },
        ],
      },
      findings: ["F8 值“95%”和单位列都写了“%”，请删去值中的单位。"],
    },
    {
      name: "同义与不同",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "数量指标",
            name: "培训人数",
            description: "口径说明",
            target: "120名",
            operator: "≥",
            unit: "人",
          },
          {
            level1: "",
            level2: "成本指标",
            name: "维修成本",
            description: "口径说明",
            target: "20万元",
            operator: "≤",
            unit: "元",
          },
        ],
      },
      findings: ["F8 值“120名”和单位列都写了“人”，请删去值中的单位。", "F9 值“20万元”里的单位“万元”与单位列“元”不一致，请只保留一个。"],
    },
  ],
});
