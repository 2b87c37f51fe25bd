import { level2WrongParent } from "../../../../src/core/rules/classification/level2-wrong-parent";
import { testRule } from "../../../support/test-rule";

testRule(level2WrongParent, {
  accept: [
    {
      name: "各归其位",
      example: {},
    },
    {
      name: "成本在产出下，也可单列",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "经济成本指标",
            name: "维修总成本",
            description: "口径说明",
            target: "≤20万元",
          },
          {
            level1: "成本指标",
            level2: "成本指标",
            name: "单位成本",
            description: "口径说明",
            target: "≤10元/件",
          },
        ],
      },
    },
    {
      name: "一级认不出归一级规则管",
      example: {
        rows: [
          {
            level1: "过程结果",
            level2: "社会效益指标",
            name: "知晓率",
            description: "口径说明",
            target: "≥85%",
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
      name: "效益挂在产出下",
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
            level2: "社会效益指标",
            name: "知晓率",
            description: "口径说明",
            target: "≥85%",
          },
          {
            level1: "",
            level2: "服务对象满意度指标",
            name: "群众满意度",
            description: "口径说明",
            target: "≥90%",
          },
        ],
      },
      findings: [
        "B9 “社会效益指标”写在“产出指标”下，应归入“效益指标”，请改一级指标或移动本行。",
        "B10 “服务对象满意度指标”写在“产出指标”下，应归入“满意度指标”，请改一级指标或移动本行。",
      ],
    },
    {
      name: "数量挂在效益下",
      example: {
        rows: [
          {
            level1: "效益指标",
            level2: "数量指标",
            name: "邮寄数量",
            description: "口径说明",
            target: "≥2万件",
          },
        ],
      },
      findings: ["B8 “数量指标”写在“效益指标”下，应归入“产出指标”，请改一级指标或移动本行。"],
    },
  ],
});
