import { placeholderWithWeight } from "../../../../src/core/rules/weights/placeholder-with-weight";
import { testRule } from "../../../support/test-rule";

testRule(placeholderWithWeight, {
  accept: [
    {
      name: "没有权重列",
      example: {
        rows: [
          {
            level1: "效益指标",
            level2: "生态效益指标",
            name: "节能",
            description: "口径说明",
            target: "不涉及",
          },
        ],
      },
    },
    {
      name: "权重为0或空",
      example: {
        rows: [
          {
            level1: "效益指标",
            level2: "生态效益指标",
            name: "节能",
            description: "口径说明",
            target: "不涉及",
            weight: "0",
          },
          {
            level1: "",
            level2: "社会效益指标",
            name: "知晓率",
            description: "口径说明",
            target: "无",
            weight: "",
          },
        ],
      },
    },
    {
      name: "值有效",
      example: {
        rows: [
          {
            level1: "效益指标",
            level2: "社会效益指标",
            name: "知晓率",
            description: "口径说明",
            target: "≥85%",
            weight: "10",
          },
        ],
      },
    },
  ],
  reject: [
    {
      name: "不涉及",
      example: {
        rows: [
          {
            level1: "效益指标",
            level2: "生态效益指标",
            name: "节能",
            description: "口径说明",
            target: "不涉及",
            weight: "10",
          },
        ],
      },
      findings: ["F8 “节能”的指标值是“不涉及”，无效指标不应占权重10，请删除该指标并把权重分给其他指标。"],
    },
    {
      name: "两条",
      example: {
        rows: [
          {
            level1: "效益指标",
            level2: "生态效益指标",
            name: "节能",
            description: "口径说明",
            target: "无",
            weight: "5分",
          },
          {
            level1: "",
            level2: "经济效益指标",
            name: "增收",
            description: "口径说明",
            target: "/",
            weight: "5",
          },
        ],
      },
      findings: [
        "F8 “节能”的指标值是“无”，无效指标不应占权重5，请删除该指标并把权重分给其他指标。",
        "F9 “增收”的指标值是“/”，无效指标不应占权重5，请删除该指标并把权重分给其他指标。",
      ],
    },
  ],
});
