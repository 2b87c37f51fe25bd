import { countInQuality } from "../../../../src/core/rules/classification/count-in-quality";
import { testRule } from "../../../support/test-rule";

testRule(countInQuality, {
  accept: [
    {
      name: "质量",
      example: {},
    },
    {
      name: "出错的次数",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "质量指标",
            name: "安检漏检起数",
            description: "口径说明",
            target: "≤0起",
          },
          {
            level1: "",
            level2: "质量指标",
            name: "安全责任事故次数",
            description: "口径说明",
            target: "≤0次",
          },
        ],
      },
    },
    {
      name: "通过的人数",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "质量指标",
            name: "考核合格人数",
            description: "口径说明",
            target: "≥50人",
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
            target: "≥12次",
          },
        ],
      },
    },
  ],
  reject: [
    {
      name: "巡查次数",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "质量指标",
            name: "巡查次数",
            description: "口径说明",
            target: "≥12次",
          },
        ],
      },
      findings: ["B8 “巡查次数”更像数量指标，建议归入数量指标，质量指标另写合格率、准确率等。"],
    },
    {
      name: "人数与数量",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "质量指标",
            name: "参训人数",
            description: "口径说明",
            target: "≥120人",
          },
          {
            level1: "",
            level2: "质量指标",
            name: "设备采购数量",
            description: "口径说明",
            target: "≥20台",
          },
        ],
      },
      findings: [
        "B8 “参训人数”更像数量指标，建议归入数量指标，质量指标另写合格率、准确率等。",
        "B9 “设备采购数量”更像数量指标，建议归入数量指标，质量指标另写合格率、准确率等。",
      ],
    },
  ],
});
