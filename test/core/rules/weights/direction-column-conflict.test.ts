import { directionColumnConflict } from "../../../../src/core/rules/weights/direction-column-conflict";
import { testRule } from "../../../support/test-rule";

testRule(directionColumnConflict, {
  accept: [
    {
      name: "没有方向列",
      example: {},
    },
    {
      name: "方向与符号一致",
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
            direction: "正向",
          },
          {
            level1: "",
            level2: "成本指标",
            name: "维修总成本",
            description: "口径说明",
            target: "20",
            operator: "小于等于",
            unit: "万元",
            direction: "反向指标",
          },
        ],
      },
    },
    {
      name: "等于没有方向",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "质量指标",
            name: "验收合格率",
            description: "口径说明",
            target: "100",
            operator: "＝",
            unit: "%",
            direction: "正向",
          },
        ],
      },
    },
    {
      name: "方向空着",
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
            direction: "",
          },
        ],
      },
    },
  ],
  reject: [
    {
      name: "反向配≥",
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
            direction: "反向",
          },
        ],
      },
      findings: ["H8 “验收合格率”的指标方向“反向”与符号“≥”矛盾，请改正其中之一。"],
    },
    {
      name: "正向配≤，符号在值里",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "成本指标",
            name: "维修总成本",
            description: "口径说明",
            target: "≤20万元",
            direction: "正向",
          },
          {
            level1: "",
            level2: "时效指标",
            name: "送达天数",
            description: "口径说明",
            target: "不超过5天",
            direction: "正向指标",
          },
        ],
      },
      findings: [
        "F8 “维修总成本”的指标方向“正向”与符号“≤”矛盾，请改正其中之一。",
        "F9 “送达天数”的指标方向“正向指标”与符号“≤”矛盾，请改正其中之一。",
      ],
    },
  ],
});
