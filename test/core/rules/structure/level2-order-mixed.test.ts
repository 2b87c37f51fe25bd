import { SOUND_ROWS } from "../../../../src/core/lint/example-sheet";
import { level2OrderMixed } from "../../../../src/core/rules/structure/level2-order-mixed";
import { testRule } from "../../../support/test-rule";

testRule(level2OrderMixed, {
  accept: [
    { name: "按二级指标归类", example: {} },
    {
      name: "顺序不同但各成一段",
      example: {
        rows: [
          { ...SOUND_ROWS[1], level1: "产出指标" },
          { ...SOUND_ROWS[0], level1: "" },
        ],
      },
    },
    { name: "二级指标空着", example: { rows: [SOUND_ROWS[0] ?? {}, { ...SOUND_ROWS[1], level2: "" }] } },
  ],
  reject: [
    {
      name: "数量夹着质量",
      example: { rows: [...SOUND_ROWS.slice(0, 2), { ...SOUND_ROWS[0], level1: "", name: "例行巡检次数", target: "≥12次" }] },
      findings: ["A7 产出指标按业务交叉排列（3段），建议按数量→质量→时效→成本归类。"],
    },
    {
      name: "整表只报一次",
      example: {
        rows: [...SOUND_ROWS.slice(0, 5), ...SOUND_ROWS.slice(0, 5).map((row) => ({ ...row, level1: "", name: `再次${row.name ?? ""}` }))],
      },
      findings: ["A7 产出指标按业务交叉排列（8段），建议按数量→质量→时效→成本归类。"],
    },
  ],
});
