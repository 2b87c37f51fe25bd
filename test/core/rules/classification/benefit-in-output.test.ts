import { benefitInOutput } from "../../../../src/core/rules/classification/benefit-in-output";
import { testRule } from "../../../support/test-rule";

testRule(benefitInOutput, {
  accept: [
    {
      name: "产出",
      example: {},
    },
    {
      name: "环评报告",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "数量指标",
            name: "环境影响评价报告数量",
            description: "口径说明",
            target: "≥2份",
          },
          {
            level1: "",
            level2: "质量指标",
            name: "环境影响评价通过率",
            description: "口径说明",
            target: "100%",
          },
        ],
      },
    },
    {
      name: "消费促进活动与辐射监测",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "数量指标",
            name: "促进消费活动场次",
            description: "口径说明",
            target: "≥6场",
          },
          {
            level1: "",
            level2: "质量指标",
            name: "辐射环境监测达标率",
            description: "口径说明",
            target: "100%",
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
            target: "≥5%",
          },
        ],
      },
    },
  ],
  reject: [
    {
      name: "带动程度",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "质量指标",
            name: "带动就业影响程度",
            description: "口径说明",
            target: "≥5%",
          },
        ],
      },
      findings: ["B8 “带动就业影响程度”更像效益指标，建议移到效益指标。"],
    },
    {
      name: "两条",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "质量指标",
            name: "促进经济发展",
            description: "口径说明",
            target: "有效促进",
          },
          {
            level1: "",
            level2: "数量指标",
            name: "生态效益",
            description: "口径说明",
            target: "明显",
          },
        ],
      },
      findings: ["B8 “促进经济发展”更像效益指标，建议移到效益指标。", "B9 “生态效益”更像效益指标，建议移到效益指标。"],
    },
  ],
});
