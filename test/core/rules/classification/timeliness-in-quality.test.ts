import { timelinessInQuality } from "../../../../src/core/rules/classification/timeliness-in-quality";
import { testRule } from "../../../support/test-rule";

testRule(timelinessInQuality, {
  accept: [
    {
      name: "时效归时效",
      example: {},
    },
    {
      name: "质量与及时都说",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "质量指标",
            name: "发放及时准确率",
            description: "口径说明",
            target: "≥95%",
          },
        ],
      },
    },
    {
      name: "临时限行不是时限",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "质量指标",
            name: "临时限行标志完好率",
            description: "口径说明",
            target: "≥95%",
          },
        ],
      },
    },
    {
      name: "名称空着",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "质量指标",
            name: "",
            description: "口径说明",
            target: "≥95%",
          },
        ],
      },
    },
  ],
  reject: [
    {
      name: "及时率",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "质量指标",
            name: "及时邮寄率",
            description: "口径说明",
            target: "≥95%",
          },
        ],
      },
      findings: ["B8 “及时邮寄率”反映及时程度，应归入时效指标，请把二级指标改为“时效指标”。"],
    },
    {
      name: "按期与时限",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "质量指标",
            name: "项目按期完成率",
            description: "口径说明",
            target: "100%",
          },
          {
            level1: "",
            level2: "质量",
            name: "故障修复时限",
            description: "口径说明",
            target: "≤4小时",
          },
        ],
      },
      findings: [
        "B8 “项目按期完成率”反映及时程度，应归入时效指标，请把二级指标改为“时效指标”。",
        "B9 “故障修复时限”反映及时程度，应归入时效指标，请把二级指标改为“时效指标”。",
      ],
    },
  ],
});
