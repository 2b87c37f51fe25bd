import { moneyOutsideCost } from "../../../../src/core/rules/classification/money-outside-cost";
import { testRule } from "../../../support/test-rule";

testRule(moneyOutsideCost, {
  accept: [
    {
      name: "成本归成本",
      example: {},
    },
    {
      name: "挣来和追回的钱是产出",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "数量指标",
            name: "非税收入征收额",
            description: "口径说明",
            target: "≥1000万元",
          },
          {
            level1: "",
            level2: "数量指标",
            name: "挽回经济损失",
            description: "口径说明",
            target: "≥200万元",
          },
        ],
      },
    },
    {
      name: "效益金额",
      example: {
        rows: [
          {
            level1: "效益指标",
            level2: "经济效益指标",
            name: "人均增收金额",
            description: "口径说明",
            target: "≥600元",
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
            level2: "数量指标",
            name: "工程资金金额",
            description: "口径说明",
            target: "",
          },
        ],
      },
    },
  ],
  reject: [
    {
      name: "数量里的金额",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "数量指标",
            name: "工程资金金额",
            description: "口径说明",
            target: "≤43.2万元",
          },
        ],
      },
      findings: ["B8 “工程资金金额”为金额，应归入成本指标；数量指标请另写产出。"],
    },
    {
      name: "质量与时效里的金额和单价",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "质量指标",
            name: "设备购置款",
            description: "口径说明",
            target: "20万元",
          },
          {
            level1: "",
            level2: "时效指标",
            name: "补助标准",
            description: "口径说明",
            target: "1000元/人",
          },
        ],
      },
      findings: [
        "B8 “设备购置款”为金额，应归入成本指标；质量指标请另写产出。",
        "B9 “补助标准”为金额，应归入成本指标；时效指标请另写产出。",
      ],
    },
  ],
});
