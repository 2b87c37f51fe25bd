import { weightSingleLarge } from "../../../../src/core/rules/weights/weight-single-large";
import { testRule } from "../../../support/test-rule";

testRule(weightSingleLarge, {
  accept: [
    {
      name: "没有权重列",
      example: {},
    },
    {
      name: "不超过30",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "数量指标",
            name: "邮寄数量",
            description: "口径说明",
            target: "≥2万件",
            weight: "30",
          },
          {
            level1: "",
            level2: "质量指标",
            name: "妥投率",
            description: "口径说明",
            target: "≥95%",
            weight: "",
          },
        ],
      },
    },
    {
      name: "带“分”字",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "数量指标",
            name: "邮寄数量",
            description: "口径说明",
            target: "≥2万件",
            weight: "20分",
          },
        ],
      },
    },
  ],
  reject: [
    {
      name: "一条90",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "成本指标",
            name: "成本控制数",
            description: "口径说明",
            target: "≤20万元",
            weight: "90",
          },
        ],
      },
      findings: ["F8 “成本控制数”权重90，超过30，请分散到其他指标或拆分本条。"],
    },
    {
      name: "两条",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "数量指标",
            name: "邮寄数量",
            description: "口径说明",
            target: "≥2万件",
            weight: "0.5",
          },
          {
            level1: "效益指标",
            level2: "社会效益指标",
            name: "知晓率",
            description: "口径说明",
            target: "≥85%",
            weight: "0.4",
          },
        ],
      },
      findings: ["F8 “邮寄数量”权重50，超过30，请分散到其他指标或拆分本条。", "F9 “知晓率”权重40，超过30，请分散到其他指标或拆分本条。"],
    },
  ],
});
