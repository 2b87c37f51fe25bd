import { SOUND_ROWS } from "../../../../src/core/lint/example-sheet";
import { nameDescTruncated } from "../../../../src/core/rules/wording/name-desc-truncated";
import { testRule } from "../../../support/test-rule";

testRule(nameDescTruncated, {
  accept: [
    { name: "描述另起", example: {} },
    { name: "描述只多出标点", example: { rows: [{ ...SOUND_ROWS[0], name: "文书邮寄", description: "文书邮寄。" }] } },
    { name: "以计量词结尾的名称是完整的", example: { rows: [{ ...SOUND_ROWS[0], name: "邮寄费", description: "邮寄费用" }] } },
    { name: "描述空着", example: { rows: [{ ...SOUND_ROWS[0], description: "" }] } },
  ],
  reject: [
    {
      name: "少两个字",
      example: { rows: [{ ...SOUND_ROWS[0], name: "保障救助对象", description: "保障救助对象权益" }] },
      findings: ["C8 名称“保障救助对象”是否缺字？描述为“保障救助对象权益”，请核对后补全名称。"],
    },
    {
      name: "两行",
      example: {
        rows: [
          { ...SOUND_ROWS[0], name: "受益群众满意", description: "受益群众满意度" },
          { ...SOUND_ROWS[1], name: "救助资金发放", description: "救助资金发放到位率" },
        ],
      },
      findings: [
        "C8 名称“受益群众满意”是否缺字？描述为“受益群众满意度”，请核对后补全名称。",
        "C9 名称“救助资金发放”是否缺字？描述为“救助资金发放到位率”，请核对后补全名称。",
      ],
    },
  ],
});
