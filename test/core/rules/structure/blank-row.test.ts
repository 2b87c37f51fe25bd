import { SOUND_ROWS } from "../../../../src/core/lint/example-sheet";
import { blankRow } from "../../../../src/core/rules/structure/blank-row";
import { testRule } from "../../../support/test-rule";

testRule(blankRow, {
  accept: [
    { name: "没有空行", example: {} },
    { name: "只缺指标值不是空行", example: { rows: [{ ...SOUND_ROWS[0], target: "" }, ...SOUND_ROWS.slice(1)] } },
  ],
  reject: [
    {
      name: "模板占着二级指标",
      example: { rows: [...SOUND_ROWS.slice(0, 1), { level2: "质量指标" }, ...SOUND_ROWS.slice(2)] },
      findings: ["C9 “质量指标”一行没有填写指标，不参与考核，建议补填或删除。"],
    },
    {
      name: "两行",
      example: {
        rows: [
          ...SOUND_ROWS.slice(0, 1),
          { level2: "质量指标" },
          ...SOUND_ROWS.slice(2, 4),
          { level2: "成本指标" },
          ...SOUND_ROWS.slice(5),
        ],
      },
      findings: [
        "C9 “质量指标”一行没有填写指标，不参与考核，建议补填或删除。",
        "C12 “成本指标”一行没有填写指标，不参与考核，建议补填或删除。",
      ],
    },
  ],
});
