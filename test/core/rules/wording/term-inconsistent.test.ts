import { SOUND_ROWS } from "../../../../src/core/lint/example-sheet";
import { termInconsistent } from "../../../../src/core/rules/wording/term-inconsistent";
import { testRule } from "../../../support/test-rule";

testRule(termInconsistent, {
  accept: [
    { name: "两表同名", example: { other: {} } },
    {
      name: "二级指标不同不比",
      example: { rows: [{ ...SOUND_ROWS[0], name: "邮寄费用" }], other: { rows: [{ ...SOUND_ROWS[3], name: "邮寄费" }] } },
    },
    { name: "名称空着", example: { rows: [{ ...SOUND_ROWS[0], name: "" }], other: { rows: [{ ...SOUND_ROWS[0], name: "" }] } } },
  ],
  reject: [
    {
      name: "费用与费",
      example: { rows: [{ ...SOUND_ROWS[3], name: "邮寄费用" }], other: { rows: [{ ...SOUND_ROWS[3], name: "邮寄费" }] } },
      findings: ["示例二!C8 同一概念在不同表写法不同：“邮寄费用”、“邮寄费”，建议统一。"],
    },
    {
      name: "两组",
      example: {
        rows: [
          { ...SOUND_ROWS[0], name: "采购设备数量" },
          { ...SOUND_ROWS[6], name: "审判部门对业务保障需求满意度" },
        ],
        other: {
          rows: [
            { ...SOUND_ROWS[0], name: "购置设备数量" },
            { ...SOUND_ROWS[6], name: "审判部门对业务保障满意度" },
          ],
        },
      },
      findings: [
        "示例二!C8 同一概念在不同表写法不同：“采购设备数量”、“购置设备数量”，建议统一。",
        "示例二!C9 同一概念在不同表写法不同：“审判部门对业务保障需求满意度”、“审判部门对业务保障满意度”，建议统一。",
      ],
    },
  ],
});
