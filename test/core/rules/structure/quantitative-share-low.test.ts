import { SOUND_ROWS } from "../../../../src/core/lint/example-sheet";
import { quantitativeShareLow } from "../../../../src/core/rules/structure/quantitative-share-low";
import { defaultThresholds } from "../../../../src/core/lint/settings";
import { testRule } from "../../../support/test-rule";

testRule(quantitativeShareLow, {
  accept: [
    { name: "全部定量", example: {} },
    { name: "空着的值不算", example: { rows: [SOUND_ROWS[0] ?? {}, { ...SOUND_ROWS[1], target: "" }] } },
  ],
  reject: [
    {
      name: "一半定性",
      example: { rows: [SOUND_ROWS[0] ?? {}, { ...SOUND_ROWS[1], target: "完好无损" }] },
      findings: ["A7 定量指标占比仅50%（2条中1条），建议把能计数的指标改为定量。"],
    },
    {
      name: "门槛可配",
      example: { rows: [...SOUND_ROWS.slice(0, 4), { ...SOUND_ROWS[5], target: "有力保障" }] },
      settings: { thresholds: { ...defaultThresholds, minQuantitativeShare: 90 } },
      findings: ["A7 定量指标占比仅80%（5条中4条），建议把能计数的指标改为定量。"],
    },
  ],
});
