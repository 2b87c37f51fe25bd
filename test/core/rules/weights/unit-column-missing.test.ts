import { unitColumnMissing } from "../../../../src/core/rules/weights/unit-column-missing";
import { testRule } from "../../../support/test-rule";

testRule(unitColumnMissing, {
  accept: [
    {
      name: "没有单位列",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "数量指标",
            name: "车辆采购数量",
            description: "口径说明",
            target: "≤1",
          },
        ],
      },
    },
    {
      name: "填了",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "数量指标",
            name: "车辆采购数量",
            description: "口径说明",
            target: "1",
            operator: "≤",
            unit: "辆",
          },
        ],
      },
    },
    {
      name: "单位写在值里",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "数量指标",
            name: "车辆采购数量",
            description: "口径说明",
            target: "1辆",
            operator: "≤",
            unit: "",
          },
        ],
      },
    },
    {
      name: "定性、日期、空值没有单位",
      example: {
        rows: [
          {
            level1: "效益指标",
            level2: "社会效益指标",
            name: "营商环境",
            description: "口径说明",
            target: "有所改善",
            operator: "定性",
            unit: "",
          },
          {
            level1: "产出指标",
            level2: "时效指标",
            name: "完成时间",
            description: "口径说明",
            target: "12月底前",
            operator: "≤",
            unit: "",
          },
          {
            level1: "",
            level2: "数量指标",
            name: "邮寄数量",
            description: "口径说明",
            target: "",
            operator: "≥",
            unit: "",
          },
        ],
      },
    },
  ],
  reject: [
    {
      name: "数字没有单位",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "数量指标",
            name: "车辆采购数量",
            description: "口径说明",
            target: "1",
            operator: "≤",
            unit: "",
          },
        ],
      },
      findings: ["G8 第1条“车辆采购数量”的值“≤1”缺计量单位，请在单位列补填。"],
    },
    {
      name: "两条",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "数量指标",
            name: "培训人数",
            description: "口径说明",
            target: "120",
            operator: "≥",
            unit: "",
          },
          {
            level1: "",
            level2: "质量指标",
            name: "合格率",
            description: "口径说明",
            target: "95",
            operator: "≥",
            unit: " ",
          },
        ],
      },
      findings: ["G8 第1条“培训人数”的值“≥120”缺计量单位，请在单位列补填。", "G9 第2条“合格率”的值“≥95”缺计量单位，请在单位列补填。"],
    },
  ],
});
