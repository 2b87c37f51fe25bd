import { satisfactionAsBenefit } from "../../../../src/core/rules/classification/satisfaction-as-benefit";
import { testRule } from "../../../support/test-rule";

testRule(satisfactionAsBenefit, {
  accept: [
    {
      name: "两样都有",
      example: {},
    },
    {
      name: "没有满意度",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "数量指标",
            name: "邮寄数量",
            description: "口径说明",
            target: "≥2万件",
          },
        ],
      },
    },
    {
      name: "有一行认不出归类",
      example: {
        rows: [
          {
            level1: "",
            level2: "",
            name: "服判率",
            description: "口径说明",
            target: "≥88%",
          },
          {
            level1: "满意度指标",
            level2: "服务对象满意度指标",
            name: "群众满意度",
            description: "口径说明",
            target: "≥90%",
          },
        ],
      },
    },
  ],
  reject: [
    {
      name: "只有产出和满意度",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "数量指标",
            name: "邮寄数量",
            description: "口径说明",
            target: "≥2万件",
          },
          {
            level1: "满意度指标",
            level2: "服务对象满意度指标",
            name: "群众满意度",
            description: "口径说明",
            target: "≥90%",
          },
        ],
      },
      findings: ["A9 本表有满意度而没有任何效益指标，不能以满意度代替效益，请补充效益指标。"],
    },
    {
      name: "二级空着也算",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "",
            name: "邮寄数量",
            description: "口径说明",
            target: "≥2万件",
          },
          {
            level1: "",
            level2: "数量指标",
            name: "送达数量",
            description: "口径说明",
            target: "≥1万件",
          },
          {
            level1: "满意度指标",
            level2: "",
            name: "群众满意度",
            description: "口径说明",
            target: "≥90%",
          },
        ],
      },
      findings: ["A10 本表有满意度而没有任何效益指标，不能以满意度代替效益，请补充效益指标。"],
    },
  ],
});
