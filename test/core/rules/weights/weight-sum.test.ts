import { weightSum } from "../../../../src/core/rules/weights/weight-sum";
import { testRule } from "../../../support/test-rule";

testRule(weightSum, {
  accept: [
    {
      name: "没有权重列",
      example: {},
    },
    {
      name: "合计90",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "数量指标",
            name: "邮寄数量",
            description: "口径说明",
            target: "≥2万件",
            weight: "60",
          },
          {
            level1: "效益指标",
            level2: "社会效益指标",
            name: "知晓率",
            description: "口径说明",
            target: "≥85%",
            weight: "30分",
          },
        ],
      },
    },
    {
      name: "合计100，写成小数",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "数量指标",
            name: "邮寄数量",
            description: "口径说明",
            target: "≥2万件",
            weight: "0.6",
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
    },
    {
      name: "有一行空着",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "数量指标",
            name: "邮寄数量",
            description: "口径说明",
            target: "≥2万件",
            weight: "60",
          },
          {
            level1: "效益指标",
            level2: "社会效益指标",
            name: "知晓率",
            description: "口径说明",
            target: "≥85%",
            weight: "",
          },
        ],
      },
    },
  ],
  reject: [
    {
      name: "合计95",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "数量指标",
            name: "邮寄数量",
            description: "口径说明",
            target: "≥2万件",
            weight: "50",
          },
          {
            level1: "效益指标",
            level2: "社会效益指标",
            name: "知晓率",
            description: "口径说明",
            target: "≥85%",
            weight: "45",
          },
        ],
      },
      findings: ["F7 权重合计为95，应为100（预算执行率另占10分的为90，否则为100），请调整。"],
    },
    {
      name: "合计80，写成百分数",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "数量指标",
            name: "邮寄数量",
            description: "口径说明",
            target: "≥2万件",
            weight: "50%",
          },
          {
            level1: "效益指标",
            level2: "社会效益指标",
            name: "知晓率",
            description: "口径说明",
            target: "≥85%",
            weight: "30%",
          },
        ],
      },
      findings: ["F7 权重合计为80，应为90（预算执行率另占10分的为90，否则为100），请调整。"],
    },
  ],
});
