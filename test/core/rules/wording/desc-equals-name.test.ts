import { SOUND_ROWS } from "../../../../src/core/lint/example-sheet";
import { descEqualsName } from "../../../../src/core/rules/wording/desc-equals-name";
import { testRule } from "../../../support/test-rule";

testRule(descEqualsName, {
  accept: [
    { name: "描述另有内容", example: {} },
    { name: "描述为空归别的规则管", example: { rows: [{ ...SOUND_ROWS[0], description: "" }] } },
    { name: "描述以名称开头再作说明", example: { rows: [{ ...SOUND_ROWS[0], description: "法律文书邮寄数量（按签收回执计）" }] } },
  ],
  reject: [
    {
      name: "一条相同，只差空白",
      example: { rows: [{ ...SOUND_ROWS[0], description: "法律文书 邮寄数量\t" }, ...SOUND_ROWS.slice(1)] },
      findings: ["A7 1条指标的描述与名称完全相同（第1条），建议写明含义、口径或公式。"],
    },
    {
      name: "几条相同只报一次",
      example: { rows: SOUND_ROWS.map((row, index) => (index % 2 === 0 ? { ...row, description: row.name ?? "" } : row)) },
      findings: ["A7 4条指标的描述与名称完全相同（第1、3、5、7条），建议写明含义、口径或公式。"],
    },
  ],
});
