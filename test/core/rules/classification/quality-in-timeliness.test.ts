import { qualityInTimeliness } from "../../../../src/core/rules/classification/quality-in-timeliness";
import { testRule } from "../../../support/test-rule";

testRule(qualityInTimeliness, {
  accept: [
    {
      name: "时效归时效",
      example: {},
    },
    {
      name: "验收的日期",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "时效指标",
            name: "竣工验收时间",
            description: "口径说明",
            target: "10月31日前",
          },
          {
            level1: "",
            level2: "时效指标",
            name: "设备验收",
            description: "口径说明",
            target: "≤5天",
          },
        ],
      },
    },
    {
      name: "验收的及时",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "时效指标",
            name: "验收及时率",
            description: "口径说明",
            target: "100%",
          },
        ],
      },
    },
    {
      name: "值空着、名称空着",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "时效指标",
            name: "",
            description: "口径说明",
            target: "",
          },
        ],
      },
    },
  ],
  reject: [
    {
      name: "合格率",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "时效指标",
            name: "验收合格率",
            description: "口径说明",
            target: "100%",
          },
        ],
      },
      findings: ["B8 “验收合格率”反映质量水平，应归入质量指标，请把二级指标改为“质量指标”。"],
    },
    {
      name: "准确与达标",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "时效指标",
            name: "数据准确率",
            description: "口径说明",
            target: "≥98%",
          },
          {
            level1: "",
            level2: "时效指标",
            name: "卫生达标率",
            description: "口径说明",
            target: "≥95%",
          },
        ],
      },
      findings: [
        "B8 “数据准确率”反映质量水平，应归入质量指标，请把二级指标改为“质量指标”。",
        "B9 “卫生达标率”反映质量水平，应归入质量指标，请把二级指标改为“质量指标”。",
      ],
    },
  ],
});
