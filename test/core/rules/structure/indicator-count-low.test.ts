import { SOUND_ROWS } from "../../../../src/core/lint/example-sheet";
import { indicatorCountLow } from "../../../../src/core/rules/structure/indicator-count-low";
import { testRule } from "../../../support/test-rule";

testRule(indicatorCountLow, {
  accept: [
    { name: "七条", example: {} },
    { name: "恰好六条", example: { rows: SOUND_ROWS.filter((_, index) => index !== 3) } },
  ],
  reject: [
    {
      name: "两条，单元格空着",
      example: {
        rows: [
          { ...SOUND_ROWS[0], description: "" },
          { ...SOUND_ROWS[1], target: "" },
        ],
      },
      findings: ["A7 本表仅2条指标，难以全面反映项目绩效，请从主要任务和效果中补充。"],
    },
    {
      name: "产出只有两条",
      example: {
        rows: [
          ...SOUND_ROWS.slice(0, 2),
          ...["甲", "乙", "丙"].map((name, index) => ({
            level1: index === 0 ? "效益指标" : "",
            level2: "社会效益指标",
            name: `${name}项服判息诉率`,
            description: "服判件数÷结案数",
            target: "≥88%",
          })),
          ...SOUND_ROWS.slice(6),
        ],
      },
      findings: ["A7 产出指标仅2条，难以全面反映项目做了什么，请按主要任务补充。"],
    },
  ],
});
