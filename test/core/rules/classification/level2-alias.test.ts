import { level2Alias } from "../../../../src/core/rules/classification/level2-alias";
import { testRule } from "../../../support/test-rule";

testRule(level2Alias, {
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
            level1: "效益",
            level2: "社会效益",
            name: "知晓率",
            description: "口径说明",
            target: "≥85%",
          },
          {
            level1: "满意度",
            level2: "服务对象满意度",
            name: "群众满意度",
            description: "口径说明",
            target: "≥90%",
          },
        ],
      },
    },
    {
      name: "认不出的名称归另一条规则",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "效率指标",
            name: "办案件数",
            description: "口径说明",
            target: "≥120件",
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
      name: "环境效益",
      example: {
        rows: [
          {
            level1: "效益指标",
            level2: "环境效益指标",
            name: "能耗下降率",
            description: "口径说明",
            target: "≥2%",
          },
        ],
      },
      findings: ["B8 二级指标“环境效益指标”建议统一为“生态效益指标”。"],
    },
    {
      name: "两处别名，一处不带“指标”",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "产出数量",
            name: "邮寄数量",
            description: "口径说明",
            target: "≥2万件",
          },
          {
            level1: "满意度指标",
            level2: "社会公众满意度指标",
            name: "群众满意度",
            description: "口径说明",
            target: "≥90%",
          },
        ],
      },
      findings: ["B8 二级指标“产出数量”建议统一为“数量”。", "B9 二级指标“社会公众满意度指标”建议统一为“服务对象满意度指标”。"],
    },
  ],
});
