import { duplicateIndicator } from "../../../../src/core/rules/classification/duplicate-indicator";
import { testRule } from "../../../support/test-rule";

testRule(duplicateIndicator, {
  accept: [
    {
      name: "各不相同",
      example: {},
    },
    {
      name: "同名而二级不同",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "数量指标",
            name: "文书邮寄",
            description: "口径说明",
            target: "≥2万件",
          },
          {
            level1: "",
            level2: "成本指标",
            name: "文书邮寄",
            description: "口径说明",
            target: "≤20万元",
          },
        ],
      },
    },
    {
      name: "名称都空着",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "数量指标",
            name: "",
            description: "口径说明",
            target: "≥2万件",
          },
          {
            level1: "",
            level2: "数量指标",
            name: "",
            description: "口径说明",
            target: "≥3万件",
          },
        ],
      },
    },
  ],
  reject: [
    {
      name: "空格不算不同",
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
            level1: "",
            level2: "质量指标",
            name: "妥投率",
            description: "口径说明",
            target: "≥95%",
          },
          {
            level1: "",
            level2: "数量指标",
            name: "邮寄 数量",
            description: "口径说明",
            target: "≥2000件",
          },
        ],
      },
      findings: ["C10 “邮寄 数量”与第1条重复，请删除一条，或在名称中写明各指什么。"],
    },
    {
      name: "一条写三遍",
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
            level1: "",
            level2: "数量指标",
            name: "邮寄数量",
            description: "口径说明",
            target: "≥2000件",
          },
          {
            level1: "",
            level2: "数量",
            name: "邮寄数量",
            description: "口径说明",
            target: "≥100件",
          },
        ],
      },
      findings: [
        "C9 “邮寄数量”与第1条重复，请删除一条，或在名称中写明各指什么。",
        "C10 “邮寄数量”与第1条重复，请删除一条，或在名称中写明各指什么。",
      ],
    },
  ],
});
