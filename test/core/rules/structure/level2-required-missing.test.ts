import { SOUND_ROWS } from "../../../../src/core/lint/example-sheet";
import { level2RequiredMissing } from "../../../../src/core/rules/structure/level2-required-missing";
import { testRule } from "../../../support/test-rule";

testRule(level2RequiredMissing, {
  accept: [
    { name: "四类齐全", example: {} },
    { name: "没有产出归一级规则管", example: { rows: SOUND_ROWS.slice(5) } },
    {
      name: "成本是一级指标的表不查时效和成本",
      example: {
        rows: [
          { level1: "成本指标", level2: "经济成本指标", name: "耗材费总额", description: "全年", target: "≤15万元" },
          { level1: "产出指标", level2: "数量指标", name: "邮寄数量", description: "寄出件数", target: "≥16000件" },
          { level1: "", level2: "质量指标", name: "妥投率", description: "妥投件数÷寄出件数", target: "≥95%" },
          ...SOUND_ROWS.slice(5),
        ],
      },
    },
  ],
  reject: [
    {
      name: "没有质量",
      example: { rows: SOUND_ROWS.filter(({ level2 }) => level2 !== "质量指标") },
      findings: ["A7 产出指标缺少“质量指标”，请补充。"],
    },
    {
      name: "只有数量，效益下只有满意度",
      example: {
        rows: [
          { level1: "产出指标", level2: "数量指标", name: "邮寄数量", description: "", target: "≥16000件" },
          { level1: "效益指标", level2: "服务对象满意度指标", name: "当事人满意度", description: "", target: "≥90%" },
        ],
      },
      findings: [
        "A7 产出指标缺少“质量指标”，请补充。",
        "A7 产出指标缺少“时效指标”，请补充。",
        "A7 产出指标缺少“成本指标”，请补充。",
        "A7 效益指标下没有一条经济、社会、生态效益或可持续影响指标，请至少补一条。",
      ],
    },
  ],
});
