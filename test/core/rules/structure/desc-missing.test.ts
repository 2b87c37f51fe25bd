import { SOUND_ROWS } from "../../../../src/core/lint/example-sheet";
import { descMissing } from "../../../../src/core/rules/structure/desc-missing";
import { testRule } from "../../../support/test-rule";

testRule(descMissing, {
  accept: [
    { name: "都已填写", example: {} },
    {
      name: "没有描述列的版式",
      sheet: `
      | 项目名称 | 设备购置 |
      | 一级指标 | 二级指标 | 三级指标 | 指标值 |
      | 产出指标 | 数量指标 | 购置设备数量 | ≥20台 |`,
    },
  ],
  reject: [
    {
      name: "两条没写",
      example: {
        rows: [
          { level1: "产出指标", level2: "数量指标", name: "邮寄数量", description: "", target: "≥16000件" },
          { level1: "", level2: "质量指标", name: "文书邮寄妥投率", description: " ", target: "≥95%" },
          { level1: "", level2: "时效指标", name: "邮寄送达天数", description: "平均天数", target: "≤5天" },
        ],
      },
      findings: ["D8 “邮寄数量”没有指标描述，请填写含义或计算公式。", "D9 “文书邮寄妥投率”没有指标描述，请填写含义或计算公式。"],
    },
    {
      name: "整列没写只说一次",
      example: { rows: SOUND_ROWS.map((row) => ({ ...row, description: "" })) },
      findings: ["A7 7条指标都没有填写描述，请逐条写明含义或计算公式。"],
    },
  ],
});
