import { routineManagement } from "../../../../src/core/rules/classification/routine-management";
import { testRule } from "../../../support/test-rule";

testRule(routineManagement, {
  accept: [
    {
      name: "业务指标",
      example: {},
    },
    {
      name: "行政审批是主业",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "数量指标",
            name: "行政审批事项办理数量",
            description: "口径说明",
            target: "≥3000件",
          },
          {
            level1: "",
            level2: "时效指标",
            name: "企业投资项目审批时限",
            description: "口径说明",
            target: "≤5个工作日",
          },
        ],
      },
    },
    {
      name: "医保报销",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "质量指标",
            name: "城乡居民住院费用报销比例",
            description: "口径说明",
            target: "≥70%",
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
            target: "100%",
          },
        ],
      },
    },
  ],
  reject: [
    {
      name: "出差审批",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "时效指标",
            name: "出差审批及时性",
            description: "口径说明",
            target: "≤3天",
          },
        ],
      },
      findings: ["C8 “出差审批及时性”属常规管理要求，与产出和效果关联不强，建议改为面向产出的指标或删除。"],
    },
    {
      name: "采购率、合规、台账",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "质量指标",
            name: "政府采购率",
            description: "口径说明",
            target: "100%",
          },
          {
            level1: "",
            level2: "质量指标",
            name: "资金使用合规性",
            description: "口径说明",
            target: "合规",
          },
          {
            level1: "",
            level2: "数量指标",
            name: "建立工作台账数量",
            description: "口径说明",
            target: "≥2本",
          },
        ],
      },
      findings: [
        "C8 “政府采购率”属常规管理要求，与产出和效果关联不强，建议改为面向产出的指标或删除。",
        "C9 “资金使用合规性”属常规管理要求，与产出和效果关联不强，建议改为面向产出的指标或删除。",
        "C10 “建立工作台账数量”属常规管理要求，与产出和效果关联不强，建议改为面向产出的指标或删除。",
      ],
    },
  ],
});
