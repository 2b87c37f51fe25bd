import { weightLevel1Ratio } from "../../../../src/core/rules/weights/weight-level1-ratio";
import { testRule } from "../../../support/test-rule";

testRule(weightLevel1Ratio, {
  accept: [
    {
      name: "没有权重列",
      example: {},
    },
    {
      name: "50、30、10",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "数量指标",
            name: "邮寄数量",
            description: "口径说明",
            target: "≥2万件",
            weight: "20",
          },
          {
            level1: "",
            level2: "质量指标",
            name: "妥投率",
            description: "口径说明",
            target: "≥95%",
            weight: "30",
          },
          {
            level1: "效益指标",
            level2: "社会效益指标",
            name: "知晓率",
            description: "口径说明",
            target: "≥85%",
            weight: "30",
          },
          {
            level1: "满意度指标",
            level2: "服务对象满意度指标",
            name: "群众满意度",
            description: "口径说明",
            target: "≥90%",
            weight: "10",
          },
        ],
      },
    },
    {
      name: "成本单列",
      example: {
        rows: [
          {
            level1: "成本指标",
            level2: "经济成本指标",
            name: "总成本",
            description: "口径说明",
            target: "≤20万元",
            weight: "20",
          },
          {
            level1: "产出指标",
            level2: "数量指标",
            name: "邮寄数量",
            description: "口径说明",
            target: "≥2万件",
            weight: "40",
          },
          {
            level1: "效益指标",
            level2: "社会效益指标",
            name: "知晓率",
            description: "口径说明",
            target: "≥85%",
            weight: "20",
          },
          {
            level1: "满意度指标",
            level2: "服务对象满意度指标",
            name: "群众满意度",
            description: "口径说明",
            target: "≥90%",
            weight: "10",
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
            weight: "70",
          },
          {
            level1: "效益指标",
            level2: "社会效益指标",
            name: "知晓率",
            description: "口径说明",
            target: "≥85%",
            weight: "",
          },
          {
            level1: "满意度指标",
            level2: "服务对象满意度指标",
            name: "群众满意度",
            description: "口径说明",
            target: "≥90%",
            weight: "20",
          },
        ],
      },
    },
  ],
  reject: [
    {
      name: "产出过重，效益过轻",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "数量指标",
            name: "邮寄数量",
            description: "口径说明",
            target: "≥2万件",
            weight: "70",
          },
          {
            level1: "效益指标",
            level2: "社会效益指标",
            name: "知晓率",
            description: "口径说明",
            target: "≥85%",
            weight: "10",
          },
          {
            level1: "满意度指标",
            level2: "服务对象满意度指标",
            name: "群众满意度",
            description: "口径说明",
            target: "≥90%",
            weight: "10",
          },
        ],
      },
      findings: ["A8 “产出指标”权重70，通常为50，请调整，或说明理由。", "A9 “效益指标”权重10，通常为30，请调整，或说明理由。"],
    },
    {
      name: "满意度过重",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "数量指标",
            name: "邮寄数量",
            description: "口径说明",
            target: "≥2万件",
            weight: "45",
          },
          {
            level1: "效益指标",
            level2: "社会效益指标",
            name: "知晓率",
            description: "口径说明",
            target: "≥85%",
            weight: "25",
          },
          {
            level1: "满意度指标",
            level2: "服务对象满意度指标",
            name: "群众满意度",
            description: "口径说明",
            target: "≥90%",
            weight: "20",
          },
        ],
      },
      findings: ["A10 “满意度指标”权重20，通常为10，请调整，或说明理由。"],
    },
  ],
});
