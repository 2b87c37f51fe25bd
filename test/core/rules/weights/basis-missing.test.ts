import { basisMissing } from "../../../../src/core/rules/weights/basis-missing";
import { testRule } from "../../../support/test-rule";

testRule(basisMissing, {
  accept: [
    {
      name: "没有依据列",
      example: {},
    },
    {
      name: "都填了",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "数量指标",
            name: "邮寄数量",
            description: "口径说明",
            target: "≥2万件",
            basis: "近三年平均值",
          },
          {
            level1: "",
            level2: "质量指标",
            name: "妥投率",
            description: "口径说明",
            target: "≥95%",
            basis: "合同",
          },
        ],
      },
    },
  ],
  reject: [
    {
      name: "空一行",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "数量指标",
            name: "邮寄数量",
            description: "口径说明",
            target: "≥2万件",
            basis: "近三年平均值",
          },
          {
            level1: "",
            level2: "质量指标",
            name: "妥投率",
            description: "口径说明",
            target: "≥95%",
            basis: "",
          },
          {
            level1: "",
            level2: "时效指标",
            name: "送达天数",
            description: "口径说明",
            target: "≤5天",
            basis: " ",
          },
        ],
      },
      findings: [
        "F9 第2条没有指标值确定依据，请填写（如历史数据、行业标准、合同约定）。",
        "F10 第3条没有指标值确定依据，请填写（如历史数据、行业标准、合同约定）。",
      ],
    },
    {
      name: "整列空着只说一次",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "数量指标",
            name: "邮寄数量",
            description: "口径说明",
            target: "≥2万件",
            basis: "",
          },
          {
            level1: "",
            level2: "质量指标",
            name: "妥投率",
            description: "口径说明",
            target: "≥95%",
            basis: "",
          },
        ],
      },
      findings: ["F7 指标值确定依据一列全部空着，请填写（如历史数据、行业标准、合同约定）。"],
    },
  ],
});
