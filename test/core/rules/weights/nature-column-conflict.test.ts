import { natureColumnConflict } from "../../../../src/core/rules/weights/nature-column-conflict";
import { testRule } from "../../../support/test-rule";

testRule(natureColumnConflict, {
  accept: [
    {
      name: "没有性质列",
      example: {},
    },
    {
      name: "定性配文字、≥配数字",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "质量指标",
            name: "验收合格率",
            description: "口径说明",
            target: "95",
            operator: "≥",
            unit: "%",
          },
          {
            level1: "效益指标",
            level2: "社会效益指标",
            name: "营商环境",
            description: "口径说明",
            target: "有所改善",
            operator: "定性",
            unit: "",
          },
        ],
      },
    },
    {
      name: "定性配日期，等于配等级",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "时效指标",
            name: "完成时间",
            description: "口径说明",
            target: "12月底前",
            operator: "定性",
            unit: "",
          },
          {
            level1: "",
            level2: "质量指标",
            name: "验收结果",
            description: "口径说明",
            target: "优良",
            operator: "＝",
            unit: "",
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
            level2: "质量指标",
            name: "验收合格率",
            description: "口径说明",
            target: "",
            operator: "定性",
            unit: "",
          },
        ],
      },
    },
  ],
  reject: [
    {
      name: "定性填数字，性质列与方向列",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "质量指标",
            name: "验收合格率",
            description: "口径说明",
            target: "95",
            operator: "定性",
            unit: "%",
          },
          {
            level1: "",
            level2: "数量指标",
            name: "巡查次数",
            description: "口径说明",
            target: "12次",
            operator: "",
            unit: "",
            direction: "定性",
          },
        ],
      },
      findings: [
        "E8 指标性质“定性”与值“95”不符：值是数字，请把性质改为≥、≤或=。",
        "H9 指标性质“定性”与值“12次”不符：值是数字，请把性质改为≥、≤或=。",
      ],
    },
    {
      name: "≥填文字",
      example: {
        rows: [
          {
            level1: "效益指标",
            level2: "社会效益指标",
            name: "营商环境",
            description: "口径说明",
            target: "有所改善",
            operator: "≥",
            unit: "",
          },
        ],
      },
      findings: ["E8 指标性质“≥”与值“有所改善”不符：文字不能比较大小，请把性质改为“定性”或填写数值。"],
    },
  ],
});
