import { timelinessValueKind } from "../../../../src/core/rules/classification/timeliness-value-kind";
import { testRule } from "../../../support/test-rule";

testRule(timelinessValueKind, {
  accept: [
    {
      name: "时间、比率、定性",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "时效指标",
            name: "完成时间",
            description: "口径说明",
            target: "12月底前",
          },
          {
            level1: "",
            level2: "时效指标",
            name: "响应时限",
            description: "口径说明",
            target: "≤2小时",
          },
          {
            level1: "",
            level2: "时效指标",
            name: "及时率",
            description: "口径说明",
            target: "≥95%",
          },
          {
            level1: "",
            level2: "时效指标",
            name: "发放情况",
            description: "口径说明",
            target: "及时",
          },
        ],
      },
    },
    {
      name: "频次",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "时效指标",
            name: "巡查频次",
            description: "口径说明",
            target: "≥2次/月",
          },
        ],
      },
    },
    {
      name: "没有单位归单位规则",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "时效指标",
            name: "完成天数",
            description: "口径说明",
            target: "≤5",
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
            level2: "时效指标",
            name: "完成时间",
            description: "口径说明",
            target: "",
          },
        ],
      },
    },
  ],
  reject: [
    {
      name: "人数",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "时效指标",
            name: "按时发放补助",
            description: "口径说明",
            target: "≥1人/年",
          },
        ],
      },
      findings: ["E8 时效指标应填时间或及时率，“≥1人/年”不是时间，请改填期限、时长或及时率。"],
    },
    {
      name: "件数与次数",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "时效指标",
            name: "按时办结",
            description: "口径说明",
            target: "≥20件",
          },
          {
            level1: "",
            level2: "时效指标",
            name: "按时巡查",
            description: "口径说明",
            target: "12次",
          },
        ],
      },
      findings: [
        "E8 时效指标应填时间或及时率，“≥20件”不是时间，请改填期限、时长或及时率。",
        "E9 时效指标应填时间或及时率，“12次”不是时间，请改填期限、时长或及时率。",
      ],
    },
  ],
});
