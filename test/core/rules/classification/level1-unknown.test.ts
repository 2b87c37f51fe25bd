import { level1Unknown } from "../../../../src/core/rules/classification/level1-unknown";
import { testRule } from "../../../support/test-rule";

testRule(level1Unknown, {
  accept: [
    {
      name: "规范名称",
      example: {},
    },
    {
      name: "不带“指标”二字",
      example: {
        rows: [
          {
            level1: "产出",
            level2: "数量",
            name: "邮寄数量",
            description: "口径说明",
            target: "≥2万件",
          },
        ],
      },
    },
    {
      name: "带分值",
      example: {
        rows: [
          {
            level1: "产出指标(50分)",
            level2: "数量指标",
            name: "邮寄数量",
            description: "口径说明",
            target: "≥2万件",
          },
        ],
      },
    },
    {
      name: "带编号",
      example: {
        rows: [
          {
            level1: "一、产出指标",
            level2: "数量指标",
            name: "邮寄数量",
            description: "口径说明",
            target: "≥2万件",
          },
        ],
      },
    },
    {
      name: "成本单列",
      example: {
        rows: [
          {
            level1: "成本指标",
            level2: "经济成本指标",
            name: "邮寄总成本",
            description: "口径说明",
            target: "≤16万元",
          },
        ],
      },
    },
    {
      name: "一级空着",
      example: {
        rows: [
          {
            level1: "",
            level2: "数量指标",
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
      name: "不在名单，续行只报一次，另一处是二级名称",
      example: {
        rows: [
          {
            level1: "过程结果",
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
            level1: "社会效益指标",
            level2: "社会效益指标",
            name: "知晓率",
            description: "口径说明",
            target: "≥85%",
          },
        ],
      },
      findings: [
        "A8 “过程结果”不是有效的一级指标，请改为“产出指标”“效益指标”“满意度指标”之一。",
        "A10 “社会效益指标”是二级指标，一级指标应为“效益指标”。",
      ],
    },
    {
      name: "旧称与旧口径",
      example: {
        rows: [
          {
            level1: "项目完成指标",
            level2: "数量指标",
            name: "邮寄数量",
            description: "口径说明",
            target: "≥2万件",
          },
          {
            level1: "过程指标",
            level2: "项目管理",
            name: "制度执行",
            description: "口径说明",
            target: "100%",
          },
        ],
      },
      findings: [
        "A8 一级指标“项目完成指标”是旧称，建议统一为“产出指标”。",
        "A9 “过程指标”是旧的评价口径，绩效目标表应从产出、效益、满意度设置指标，请改为产出指标或删除。",
      ],
    },
  ],
});
