import { SOUND_ROWS } from "../../../../src/core/lint/example-sheet";
import { noQuantifiedBenefit } from "../../../../src/core/rules/structure/no-quantified-benefit";
import { testRule } from "../../../support/test-rule";

const TEXT = "效益指标没有可量化的指标值，难以考核，建议至少设1条定量效益指标。";

testRule(noQuantifiedBenefit, {
  accept: [
    { name: "有定量效益", example: {} },
    {
      name: "两条中一条定量",
      example: {
        rows: [...SOUND_ROWS, { level1: "效益指标", level2: "社会效益指标", name: "审判社会效果", description: "", target: "有力保障" }],
      },
    },
    { name: "没有效益归一级规则管", example: { rows: SOUND_ROWS.slice(0, 5) } },
    { name: "效益指标值还空着", example: { rows: [{ ...SOUND_ROWS[5], target: "" }] } },
  ],
  reject: [
    { name: "一条定性", example: { rows: [{ ...SOUND_ROWS[5], target: "有力保障" }] }, findings: [`A7 ${TEXT}`] },
    {
      name: "两条都定性只报一次",
      example: {
        rows: [
          { ...SOUND_ROWS[5], target: "有力保障" },
          { level1: "", level2: "可持续影响指标", name: "长效机制", description: "", target: "长期" },
        ],
      },
      findings: [`A7 ${TEXT}`],
    },
  ],
});
