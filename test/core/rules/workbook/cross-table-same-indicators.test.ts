import { crossTableSameIndicators } from "../../../../src/core/rules/workbook/cross-table-same-indicators";
import { testRule } from "../../../support/test-rule";

testRule(crossTableSameIndicators, {
  accept: [
    {
      name: "只有一条同名",
      example: {
        other: {
          fields: {
            projectName: "司法救助",
          },
          rows: [
            {
              level1: "产出指标",
              level2: "数量指标",
              name: "法律文书邮寄数量",
              description: "口径说明",
              target: "≥100件",
            },
            {
              level1: "满意度指标",
              level2: "服务对象满意度指标",
              name: "诉讼当事人满意度",
              description: "口径说明",
              target: "≥90%",
            },
          ],
        },
      },
    },
    {
      name: "同名的是满意度",
      example: {
        rows: [
          {
            level1: "满意度指标",
            level2: "服务对象满意度指标",
            name: "群众满意度",
            description: "口径说明",
            target: "≥90%",
          },
          {
            level1: "",
            level2: "服务对象满意度指标",
            name: "干警满意度",
            description: "口径说明",
            target: "≥90%",
          },
        ],
        other: {
          fields: {
            projectName: "司法救助",
          },
          rows: [
            {
              level1: "满意度指标",
              level2: "服务对象满意度指标",
              name: "群众满意度",
              description: "口径说明",
              target: "≥90%",
            },
            {
              level1: "",
              level2: "服务对象满意度指标",
              name: "干警满意度",
              description: "口径说明",
              target: "≥90%",
            },
          ],
        },
      },
    },
    {
      name: "别的单位",
      example: {
        other: {
          fields: {
            projectName: "司法救助",
            unitLine: "210102天津市南开区人民检察院",
          },
        },
      },
    },
    {
      name: "名称都空着",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "数量指标",
            name: "",
            description: "口径说明",
            target: "≥1件",
          },
          {
            level1: "",
            level2: "数量指标",
            name: "",
            description: "口径说明",
            target: "≥2件",
          },
        ],
        other: {
          fields: {
            projectName: "司法救助",
          },
          rows: [
            {
              level1: "产出指标",
              level2: "数量指标",
              name: "",
              description: "口径说明",
              target: "≥1件",
            },
            {
              level1: "",
              level2: "数量指标",
              name: "",
              description: "口径说明",
              target: "≥2件",
            },
          ],
        },
      },
    },
  ],
  reject: [
    {
      name: "两条同名",
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
            level2: "质量指标",
            name: "妥投率",
            description: "口径说明",
            target: "≥95%",
          },
        ],
        other: {
          fields: {
            projectName: "司法救助",
          },
          rows: [
            {
              level1: "产出指标",
              level2: "数量指标",
              name: "邮寄数量",
              description: "口径说明",
              target: "≥100件",
            },
            {
              level1: "",
              level2: "质量指标",
              name: "妥 投率",
              description: "口径说明",
              target: "≥90%",
            },
            {
              level1: "",
              level2: "数量指标",
              name: "救助人数",
              description: "口径说明",
              target: "≥12人",
            },
          ],
        },
      },
      findings: ["簿 项目“法院办案业务费”和“司法救助”存在2个同名指标（邮寄数量、妥投率），请确认经费是否重复安排，或说明两项目如何划分。"],
    },
    {
      name: "整表相同，满意度不计",
      example: {
        other: {
          fields: {
            projectName: "司法救助",
          },
        },
      },
      findings: [
        "簿 项目“法院办案业务费”和“司法救助”存在6个同名指标（法律文书邮寄数量、文书邮寄妥投率、文书邮寄送达天数、办案耗材费总额、单件法律文书邮寄成本、一审服判息诉率），请确认经费是否重复安排，或说明两项目如何划分。",
      ],
    },
  ],
});
