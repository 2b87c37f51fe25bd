import { level2Unknown } from "../../../../src/core/rules/classification/level2-unknown";
import { testRule } from "../../../support/test-rule";

testRule(level2Unknown, {
  accept: [
    {
      name: "规范名称",
      example: {},
    },
    {
      name: "括注与分值",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "时效指标（工期指标）",
            name: "完工时间",
            description: "口径说明",
            target: "10月31日前",
          },
          {
            level1: "",
            level2: "数量指标(10分)",
            name: "维修面积",
            description: "口径说明",
            target: "≥400平方米",
          },
        ],
      },
    },
    {
      name: "投入类另有二级",
      example: {
        rows: [
          {
            level1: "投入指标",
            level2: "资金落实",
            name: "到位率",
            description: "口径说明",
            target: "100%",
          },
        ],
      },
    },
    {
      name: "二级空着",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "",
            name: "邮寄数量",
            description: "口径说明",
            target: "≥2万件",
          },
        ],
      },
    },
  ],
  reject: [
    {
      name: "产出下的生造名称",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "效率指标",
            name: "人均办案件数",
            description: "口径说明",
            target: "≥120件",
          },
          {
            level1: "",
            level2: "进展指标",
            name: "完成时间",
            description: "口径说明",
            target: "10月底前",
          },
        ],
      },
      findings: [
        "B8 “效率指标”不是有效的二级指标，请从“数量指标”“质量指标”“时效指标”“成本指标”中选用。",
        "B9 “进展指标”不是有效的二级指标，请从“数量指标”“质量指标”“时效指标”“成本指标”中选用。",
      ],
    },
    {
      name: "一级当二级",
      example: {
        rows: [
          {
            level1: "效益指标",
            level2: "效益",
            name: "知晓率",
            description: "口径说明",
            target: "≥85%",
          },
        ],
      },
      findings: ["B8 “效益”不是有效的二级指标，请从“经济效益指标”“社会效益指标”“生态效益指标”“可持续影响指标”中选用。"],
    },
  ],
});
