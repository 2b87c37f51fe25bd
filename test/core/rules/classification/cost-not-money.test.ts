import { costNotMoney } from "../../../../src/core/rules/classification/cost-not-money";
import { testRule } from "../../../support/test-rule";

testRule(costNotMoney, {
  accept: [
    {
      name: "金额、单价、比率",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "成本指标",
            name: "维修总成本",
            description: "口径说明",
            target: "≤20万元",
          },
          {
            level1: "",
            level2: "成本指标",
            name: "单件成本",
            description: "口径说明",
            target: "≤10元/件",
          },
          {
            level1: "",
            level2: "成本指标",
            name: "成本控制率",
            description: "口径说明",
            target: "≤100%",
          },
          {
            level1: "",
            level2: "成本指标",
            name: "偏差率",
            description: "口径说明",
            target: "±3%以内",
          },
        ],
      },
    },
    {
      name: "缺单位归单位规则",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "成本指标",
            name: "维修成本",
            description: "口径说明",
            target: "≤20万",
          },
          {
            level1: "",
            level2: "成本指标",
            name: "邮寄成本",
            description: "口径说明",
            target: "≤20",
          },
        ],
      },
    },
    {
      name: "引用与占位归别的规则",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "成本指标",
            name: "维修成本",
            description: "口径说明",
            target: "不超预算",
          },
          {
            level1: "",
            level2: "成本指标",
            name: "邮寄成本",
            description: "口径说明",
            target: "不涉及",
          },
          {
            level1: "",
            level2: "成本指标",
            name: "印刷成本",
            description: "口径说明",
            target: "",
          },
        ],
      },
    },
    {
      name: "社会成本可以不是金额",
      example: {
        rows: [
          {
            level1: "成本指标",
            level2: "社会成本指标",
            name: "施工噪声",
            description: "口径说明",
            target: "≤60分贝",
          },
        ],
      },
    },
  ],
  reject: [
    {
      name: "定性",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "成本指标",
            name: "维修成本",
            description: "口径说明",
            target: "合理",
          },
        ],
      },
      findings: ["E8 成本指标应为金额或单位成本，“合理”无法与预算核对，请改填金额。"],
    },
    {
      name: "人数与天数",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "成本指标",
            name: "用工成本",
            description: "口径说明",
            target: "≤20人",
          },
          {
            level1: "成本指标",
            level2: "经济成本指标",
            name: "工期成本",
            description: "口径说明",
            target: "≤30天",
          },
        ],
      },
      findings: [
        "E8 成本指标应为金额或单位成本，“≤20人”无法与预算核对，请改填金额。",
        "E9 成本指标应为金额或单位成本，“≤30天”无法与预算核对，请改填金额。",
      ],
    },
  ],
});
