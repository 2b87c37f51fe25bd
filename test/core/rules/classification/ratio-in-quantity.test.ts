import { ratioInQuantity } from "../../../../src/core/rules/classification/ratio-in-quantity";
import { testRule } from "../../../support/test-rule";

testRule(ratioInQuantity, {
  accept: [
    {
      name: "数量",
      example: {},
    },
    {
      name: "频率不是比率",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "数量指标",
            name: "巡查频率",
            description: "口径说明",
            target: "≥2次/周",
          },
        ],
      },
    },
    {
      name: "名称像比率而值是数量",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "数量指标",
            name: "户籍登记率",
            description: "口径说明",
            target: "≥300人",
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
            level2: "数量指标",
            name: "覆盖率",
            description: "口径说明",
            target: "",
          },
        ],
      },
    },
  ],
  reject: [
    {
      name: "值是比率",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "数量指标",
            name: "学校改造覆盖率",
            description: "口径说明",
            target: "100%",
          },
          {
            level1: "",
            level2: "数量指标",
            name: "课时比例",
            description: "口径说明",
            target: "≥70%",
          },
        ],
      },
      findings: [
        "B8 数量指标应填数量，“100%”是比率，请改填数量或归入质量指标。",
        "B9 数量指标应填数量，“≥70%”是比率，请改填数量或归入质量指标。",
      ],
    },
    {
      name: "名称是比率，值没写单位",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "数量指标",
            name: "任务完成率",
            description: "口径说明",
            target: "95",
          },
        ],
      },
      findings: ["B8 数量指标应填数量，“任务完成率”是比率，请改为数量或归入质量指标。"],
    },
  ],
});
