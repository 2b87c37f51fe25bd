import { satisfactionMisplaced } from "../../../../src/core/rules/classification/satisfaction-misplaced";
import { testRule } from "../../../support/test-rule";

testRule(satisfactionMisplaced, {
  accept: [
    {
      name: "放对了",
      example: {},
    },
    {
      name: "调查本身是产出",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "数量指标",
            name: "满意度调查次数",
            description: "口径说明",
            target: "≥2次",
          },
        ],
      },
    },
    {
      name: "二级是满意度归二级规则管",
      example: {
        rows: [
          {
            level1: "效益指标",
            level2: "服务对象满意度指标",
            name: "群众满意度",
            description: "口径说明",
            target: "≥90%",
          },
        ],
      },
    },
    {
      name: "名称空着",
      example: {
        rows: [
          {
            level1: "效益指标",
            level2: "社会效益指标",
            name: "",
            description: "口径说明",
            target: "≥85%",
          },
        ],
      },
    },
  ],
  reject: [
    {
      name: "在社会效益里",
      example: {
        rows: [
          {
            level1: "效益指标",
            level2: "社会效益指标",
            name: "市民满意程度",
            description: "口径说明",
            target: "≥85%",
          },
        ],
      },
      findings: ["B8 “市民满意程度”是满意度，应放在“满意度指标”下，请移动本行。"],
    },
    {
      name: "两条，调查得出的满意度",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "质量指标",
            name: "师生满意率",
            description: "口径说明",
            target: "≥90%",
          },
          {
            level1: "效益指标",
            level2: "社会效益指标",
            name: "问卷调查满意度",
            description: "口径说明",
            target: "≥90%",
          },
        ],
      },
      findings: [
        "B8 “师生满意率”是满意度，应放在“满意度指标”下，请移动本行。",
        "B9 “问卷调查满意度”是满意度，应放在“满意度指标”下，请移动本行。",
      ],
    },
  ],
});
