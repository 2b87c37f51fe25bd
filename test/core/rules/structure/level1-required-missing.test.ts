import { SOUND_ROWS } from "../../../../src/core/lint/example-sheet";
import { level1RequiredMissing } from "../../../../src/core/rules/structure/level1-required-missing";
import { testRule } from "../../../support/test-rule";

testRule(level1RequiredMissing, {
  accept: [
    { name: "三类齐全", example: {} },
    {
      name: "用别名",
      example: {
        rows: [
          { level1: "项目完成指标", level2: "数量指标", name: "邮寄数量", description: "寄出件数", target: "≥16000件" },
          { level1: "实施效果指标", level2: "社会效益指标", name: "服判息诉率", description: "服判件数÷结案数", target: "≥88%" },
          { level1: "", level2: "服务对象满意度指标", name: "当事人满意度", description: "问卷", target: "≥90%" },
        ],
      },
    },
  ],
  reject: [
    {
      name: "没有效益",
      example: { rows: SOUND_ROWS.filter(({ level1 }) => level1 !== "效益指标") },
      findings: ["A7 缺少“效益指标”，请至少补一条。"],
    },
    {
      name: "只有产出，其余单元格空着",
      example: { rows: [{ level1: "产出指标", level2: "数量指标", name: "", description: "", target: "" }, ...SOUND_ROWS.slice(1, 5)] },
      findings: ["A7 缺少“效益指标”，请至少补一条。", "A7 缺少“满意度指标”，请至少补一条。"],
    },
  ],
});
