import { costLayoutMismatch } from "../../../../src/core/rules/classification/cost-layout-mismatch";
import { testRule } from "../../../support/test-rule";

testRule(costLayoutMismatch, {
  accept: [
    {
      name: "自动识别时两种都接受",
      example: {
        rows: [
          {
            level1: "成本指标",
            level2: "经济成本指标",
            name: "维修总成本",
            description: "口径说明",
            target: "≤20万元",
          },
          {
            level1: "产出指标",
            level2: "成本指标",
            name: "单位成本",
            description: "口径说明",
            target: "≤10元/件",
          },
        ],
      },
    },
    {
      name: "88号版式成本在产出下",
      example: {
        settings: {
          layout: "mof-88",
        },
      },
    },
    {
      name: "101版式成本单列",
      example: {
        settings: {
          layout: "mof-101",
        },
        rows: [
          {
            level1: "成本指标",
            level2: "经济成本指标",
            name: "维修总成本",
            description: "口径说明",
            target: "≤20万元",
          },
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
      name: "101版式，两条在产出下",
      example: {
        settings: {
          layout: "mof-101",
        },
      },
      findings: [
        "B11 “办案耗材费总额”写在产出指标下，所选版式中成本是一级指标，请改为“成本指标—经济成本指标”（或社会成本、生态环境成本指标）。",
        "B12 “单件法律文书邮寄成本”写在产出指标下，所选版式中成本是一级指标，请改为“成本指标—经济成本指标”（或社会成本、生态环境成本指标）。",
      ],
    },
    {
      name: "天津版式，成本单列和101的二级名称",
      example: {
        settings: {
          layout: "tj-2023",
        },
        rows: [
          {
            level1: "成本指标",
            level2: "经济成本指标",
            name: "维修总成本",
            description: "口径说明",
            target: "≤20万元",
          },
          {
            level1: "产出指标",
            level2: "经济成本指标",
            name: "单位成本",
            description: "口径说明",
            target: "≤10元/件",
          },
        ],
      },
      findings: [
        "B8 “维修总成本”写在一级指标“成本指标”下，所选版式中成本属于产出指标，请改为“产出指标—成本指标”。",
        "B9 “经济成本指标”是101号版式的名称，所选版式中应写“成本指标”。",
      ],
    },
  ],
});
