import { weightMissing } from "../../../../src/core/rules/weights/weight-missing";
import { testRule } from "../../../support/test-rule";

testRule(weightMissing, {
  accept: [
    {
      name: "没有权重列",
      example: {},
    },
    {
      name: "都填了",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "数量指标",
            name: "邮寄数量",
            description: "口径说明",
            target: "≥2万件",
            weight: "90",
          },
        ],
      },
    },
    {
      name: "同一二级合写一个权重",
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
            level1: "",
            level2: "数量指标",
            name: "送达数量",
            description: "口径说明",
            target: "≥1万件",
            weight: "",
          },
          {
            level1: "效益指标",
            level2: "社会效益指标",
            name: "知晓率",
            description: "口径说明",
            target: "≥85%",
            weight: "30",
          },
        ],
      },
    },
    {
      name: "占位的行权重为0",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "数量指标",
            name: "邮寄数量",
            description: "口径说明",
            target: "≥2万件",
            weight: "90",
          },
          {
            level1: "效益指标",
            level2: "生态效益指标",
            name: "节能",
            description: "口径说明",
            target: "不涉及",
            weight: "0",
          },
        ],
      },
    },
  ],
  reject: [
    {
      name: "空、0、文字",
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
            level1: "",
            level2: "质量指标",
            name: "妥投率",
            description: "口径说明",
            target: "≥95%",
            weight: "",
          },
          {
            level1: "效益指标",
            level2: "社会效益指标",
            name: "知晓率",
            description: "口径说明",
            target: "≥85%",
            weight: "0",
          },
          {
            level1: "满意度指标",
            level2: "服务对象满意度指标",
            name: "群众满意度",
            description: "口径说明",
            target: "≥90%",
            weight: "十分",
          },
        ],
      },
      findings: [
        "F9 第2条未填权重，请补填，并使合计为90或100。",
        "F10 第3条权重为0，不参与考核，请补填权重或删除该指标。",
        "F11 第4条权重“十分”不是数字，请改填数字。",
      ],
    },
    {
      name: "整列空着",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "数量指标",
            name: "邮寄数量",
            description: "口径说明",
            target: "≥2万件",
            weight: "",
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
      findings: ["F7 权重一列全部空着，请逐条填写，并使合计为90或100。"],
    },
  ],
});
