import { SOUND_ROWS } from "../../../../src/core/lint/example-sheet";
import { level1Split } from "../../../../src/core/rules/structure/level1-split";
import { testRule } from "../../../support/test-rule";

testRule(level1Split, {
  accept: [
    { name: "各成一段", example: {} },
    { name: "每行都写一级指标", example: { rows: SOUND_ROWS.slice(0, 5).map((row) => ({ ...row, level1: "产出指标" })) } },
  ],
  reject: [
    {
      name: "产出分成两段",
      example: { rows: [...SOUND_ROWS.slice(0, 2), ...SOUND_ROWS.slice(5, 6), { ...SOUND_ROWS[2], level1: "产出指标" }] },
      findings: ["A11 “产出指标”分散在多处，建议归并到一起。"],
    },
    {
      name: "两类交错",
      example: {
        rows: [
          SOUND_ROWS[0] ?? {},
          SOUND_ROWS[5] ?? {},
          { ...SOUND_ROWS[1], level1: "产出指标" },
          { ...SOUND_ROWS[5], name: "调解撤诉率", description: "" },
        ],
      },
      findings: ["A10 “产出指标”分散在多处，建议归并到一起。", "A11 “效益指标”分散在多处，建议归并到一起。"],
    },
  ],
});
