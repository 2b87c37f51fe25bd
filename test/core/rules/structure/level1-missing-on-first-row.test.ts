import { SOUND_ROWS } from "../../../../src/core/lint/example-sheet";
import { level1MissingOnFirstRow } from "../../../../src/core/rules/structure/level1-missing-on-first-row";
import { testRule } from "../../../support/test-rule";

testRule(level1MissingOnFirstRow, {
  accept: [
    { name: "首行已写，续行留空", example: {} },
    {
      name: "没有一级指标列",
      sheet: `
      | 项目名称 | 设备购置 |
      | 二级指标 | 三级指标 | 绩效指标描述 | 指标值 |
      | 数量指标 | 购置设备数量 | 到货台数 | ≥20台 |`,
    },
  ],
  reject: [
    {
      name: "首行为空",
      example: { rows: [{ ...SOUND_ROWS[0], level1: "" }, ...SOUND_ROWS.slice(1)] },
      findings: ["A8 第一条指标的一级指标不能为空，请按二级指标“数量指标”补上。"],
    },
    {
      name: "首行与次行都空，只报首行",
      example: {
        rows: [
          { level1: "", level2: "社会效益指标", name: "服判息诉率", description: "", target: "≥88%" },
          { level1: "", level2: "社会效益指标", name: "政策知晓率", description: "", target: "≥85%" },
        ],
      },
      findings: ["A8 第一条指标的一级指标不能为空，请按二级指标“社会效益指标”补上。"],
    },
  ],
});
