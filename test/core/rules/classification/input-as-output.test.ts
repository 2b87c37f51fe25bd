import { inputAsOutput } from "../../../../src/core/rules/classification/input-as-output";
import { testRule } from "../../../support/test-rule";

testRule(inputAsOutput, {
  accept: [
    {
      name: "产出",
      example: {},
    },
    {
      name: "发给人的钱",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "质量指标",
            name: "救助资金发放到位率",
            description: "口径说明",
            target: "100%",
          },
          {
            level1: "",
            level2: "质量指标",
            name: "助学资金到位率",
            description: "口径说明",
            target: "100%",
          },
        ],
      },
    },
    {
      name: "成本里的执行率",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "成本指标",
            name: "预算执行率",
            description: "口径说明",
            target: "≤100%",
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
      name: "经费保障率",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "质量指标",
            name: "出差经费保障率",
            description: "口径说明",
            target: "100%",
          },
        ],
      },
      findings: ["C8 “出差经费保障率”反映资金投入而非产出，建议改为业务产出的数量或质量（如任务完成率），或删除。"],
    },
    {
      name: "到位、下达与拨付",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "质量指标",
            name: "项目资金到位率",
            description: "口径说明",
            target: "100%",
          },
          {
            level1: "",
            level2: "时效指标",
            name: "专项资金下达率",
            description: "口径说明",
            target: "100%",
          },
          {
            level1: "",
            level2: "时效指标",
            name: "资金拨付及时率",
            description: "口径说明",
            target: "100%",
          },
        ],
      },
      findings: [
        "C8 “项目资金到位率”反映资金投入而非产出，建议改为业务产出的数量或质量（如任务完成率），或删除。",
        "C9 “专项资金下达率”反映资金投入而非产出，建议改为业务产出的数量或质量（如任务完成率），或删除。",
        "C10 “资金拨付及时率”反映资金投入而非产出，建议改为业务产出的数量或质量（如任务完成率），或删除。",
      ],
    },
  ],
});
