import { valueUnitUnknown } from "../../../../src/core/rules/value/value-unit-unknown";
import { testRule } from "../../../support/test-rule";

testRule(valueUnitUnknown, {
  accept: [
    {
      name: "字典里的单位",
      example: {
        rows: [
          { level1: "产出指标", level2: "数量指标", name: "公开课", description: "", target: "≥30堂课" },
          { level1: "产出指标", level2: "数量指标", name: "绿植", description: "", target: "≥30株" },
        ],
      },
    },
    {
      name: "自定义单位",
      example: {
        settings: { units: ["筴"] },
        rows: [{ level1: "产出指标", level2: "数量指标", name: "古籍", description: "", target: "≥30筴" }],
      },
    },
    {
      name: "空单元格",
      example: {
        rows: [{ level1: "产出指标", level2: "数量指标", name: "公开课", description: "", target: "" }],
      },
    },
  ],
  reject: [
    {
      name: "未知单位",
      example: {
        rows: [{ level1: "产出指标", level2: "数量指标", name: "古籍修复数量", description: "", target: "≥30筴" }],
      },
      findings: ["E8 未识别的单位“筴”，请核对写法；确为常用单位的，可在设置的自定义单位中加入。"],
    },
    {
      name: "两处，单位列标单位格",
      example: {
        rows: [
          { level1: "产出指标", level2: "数量指标", name: "古籍修复数量", description: "", target: "30", operator: "≥", unit: "筴" },
          { level1: "产出指标", level2: "数量指标", name: "公开课", description: "", target: "30", operator: "≥", unit: "嗒" },
        ],
      },
      findings: [
        "G8 未识别的单位“筴”，请核对写法；确为常用单位的，可在设置的自定义单位中加入。",
        "G9 未识别的单位“嗒”，请核对写法；确为常用单位的，可在设置的自定义单位中加入。",
      ],
    },
  ],
});
