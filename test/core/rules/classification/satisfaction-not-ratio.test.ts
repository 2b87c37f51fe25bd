import { satisfactionNotRatio } from "../../../../src/core/rules/classification/satisfaction-not-ratio";
import { testRule } from "../../../support/test-rule";

testRule(satisfactionNotRatio, {
  accept: [
    {
      name: "百分比",
      example: {},
    },
    {
      name: "分值",
      example: {
        rows: [
          {
            level1: "满意度指标",
            level2: "服务对象满意度指标",
            name: "学员满意度",
            description: "口径说明",
            target: "≥90分",
          },
        ],
      },
    },
    {
      name: "投诉件数",
      example: {
        rows: [
          {
            level1: "满意度指标",
            level2: "服务对象满意度指标",
            name: "有效投诉件数",
            description: "口径说明",
            target: "≤2件",
          },
        ],
      },
    },
    {
      name: "值空着",
      example: {
        rows: [
          {
            level1: "满意度指标",
            level2: "服务对象满意度指标",
            name: "群众满意度",
            description: "口径说明",
            target: "",
          },
        ],
      },
    },
  ],
  reject: [
    {
      name: "等级",
      example: {
        rows: [
          {
            level1: "满意度指标",
            level2: "服务对象满意度指标",
            name: "群众满意度",
            description: "口径说明",
            target: "满意",
          },
        ],
      },
      findings: ["E8 满意度应填百分比，“满意”无法考核，请改为如“≥90%”。"],
    },
    {
      name: "定性与人数",
      example: {
        rows: [
          {
            level1: "满意度指标",
            level2: "服务对象满意度指标",
            name: "群众满意度",
            description: "口径说明",
            target: "不断提高",
          },
          {
            level1: "",
            level2: "服务对象满意度指标",
            name: "满意人数",
            description: "口径说明",
            target: "≥200人",
          },
        ],
      },
      findings: ["E8 满意度应填百分比，“不断提高”无法考核，请改为如“≥90%”。", "E9 满意度应填百分比，“≥200人”无法考核，请改为如“≥90%”。"],
    },
  ],
});
