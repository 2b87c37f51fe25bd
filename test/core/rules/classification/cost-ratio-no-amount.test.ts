import { costRatioNoAmount } from "../../../../src/core/rules/classification/cost-ratio-no-amount";
import { testRule } from "../../../support/test-rule";

testRule(costRatioNoAmount, {
  accept: [
    {
      name: "有金额",
      example: {},
    },
    {
      name: "比率之外有金额",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "成本指标",
            name: "成本控制率",
            description: "口径说明",
            target: "≤100%",
          },
          {
            level1: "",
            level2: "成本指标",
            name: "维修总成本",
            description: "口径说明",
            target: "≤20万元",
          },
        ],
      },
    },
    {
      name: "没有成本指标",
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
      name: "值空着",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "成本指标",
            name: "成本控制率",
            description: "口径说明",
            target: "",
          },
        ],
      },
    },
  ],
  reject: [
    {
      name: "只有一条比率",
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
            level2: "成本指标",
            name: "成本控制率",
            description: "口径说明",
            target: "≤100%",
          },
        ],
      },
      findings: ["E9 本表成本指标只有比率（“成本控制率”），建议补充成本金额或单位成本控制数。"],
    },
    {
      name: "两条都是比率",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "成本指标",
            name: "成本控制率",
            description: "口径说明",
            target: "≤100%",
          },
          {
            level1: "",
            level2: "成本指标",
            name: "成本节约率",
            description: "口径说明",
            target: "≥5%",
          },
        ],
      },
      findings: ["E8 本表成本指标只有比率（“成本控制率”“成本节约率”），建议补充成本金额或单位成本控制数。"],
    },
  ],
});
