import { sameNameUnitDiff } from "../../../../src/core/rules/workbook/same-name-unit-diff";
import { testRule } from "../../../support/test-rule";

testRule(sameNameUnitDiff, {
  accept: [
    {
      name: "单位相同",
      example: {
        other: {
          fields: {
            projectName: "司法救助",
          },
        },
      },
    },
    {
      name: "可以换算",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "成本指标",
            name: "维修成本",
            description: "口径说明",
            target: "≤20万元",
          },
          {
            level1: "",
            level2: "时效指标",
            name: "送达时限",
            description: "口径说明",
            target: "≤2天",
          },
        ],
        other: {
          fields: {
            projectName: "司法救助",
          },
          rows: [
            {
              level1: "产出指标",
              level2: "成本指标",
              name: "维修成本",
              description: "口径说明",
              target: "≤5000元",
            },
            {
              level1: "",
              level2: "时效指标",
              name: "送达时限",
              description: "口径说明",
              target: "≤48小时",
            },
          ],
        },
      },
    },
    {
      name: "名称没说是什么东西",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "数量指标",
            name: "采购数量",
            description: "口径说明",
            target: "≥20台",
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
              name: "采购数量",
              description: "口径说明",
              target: "≥3辆",
            },
          ],
        },
      },
    },
    {
      name: "值空着",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "数量指标",
            name: "邮寄数量",
            description: "口径说明",
            target: "≥20件",
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
              target: "",
            },
          ],
        },
      },
    },
  ],
  reject: [
    {
      name: "件与份",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "数量指标",
            name: "邮寄数量",
            description: "口径说明",
            target: "≥20件",
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
              target: "≥30份",
            },
          ],
        },
      },
      findings: ["示例二!E8 “邮寄数量”在各表单位不一致：此处用“份”，第1张表用“件”，请统一。"],
    },
    {
      name: "单价与比率",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "成本指标",
            name: "邮寄成本",
            description: "口径说明",
            target: "≤10元/件",
          },
          {
            level1: "",
            level2: "质量指标",
            name: "宣传覆盖",
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
              level1: "产出指标",
              level2: "成本指标",
              name: "邮寄成本",
              description: "口径说明",
              target: "≤10元/次",
            },
            {
              level1: "",
              level2: "质量指标",
              name: "宣传覆盖",
              description: "口径说明",
              target: "≥300人",
            },
          ],
        },
      },
      findings: [
        "示例二!E8 “邮寄成本”在各表单位不一致：此处用“元/次”，第1张表用“元/件”，请统一。",
        "示例二!E9 “宣传覆盖”在各表单位不一致：此处用“人”，第1张表用“%”，请统一。",
      ],
    },
  ],
});
