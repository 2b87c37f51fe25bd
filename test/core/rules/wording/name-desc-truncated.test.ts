import { nameDescTruncated } from "../../../../src/core/rules/wording/name-desc-truncated";
import { testRule } from "../../../support/test-rule";

testRule(nameDescTruncated, {
  accept: [
    { name: "描述另起" },
    { name: "描述只多出标点", rows: `| 产出 | 数量 | 文书邮寄 | 文书邮寄。 | ≥16000件 |` },
    { name: "以计量词结尾的名称是完整的", rows: `| 产出 | 数量 | 邮寄费 | 邮寄费用 | ≥16000件 |` },
    { name: "描述空着", rows: `| 产出 | 数量 | 法律文书邮寄数量 | | ≥16000件 |` },
  ],
  reject: [
    {
      name: "少两个字",
      rows: `| 产出 | 数量 | 保障救助对象 | 保障救助对象权益 | ≥16000件 |`,
      says: ["C8 名称“保障救助对象”是否缺字？描述为“保障救助对象权益”，请核对后补全名称。"],
      fixes: ["review C8 保障救助对象权益"],
    },
    {
      name: "两行",
      rows: `
      | 产出 | 数量 | 受益群众满意 | 受益群众满意度 | ≥16000件 |
      | | 质量 | 救助资金发放 | 救助资金发放到位率 | ≥95% |`,
      says: [
        "C8 名称“受益群众满意”是否缺字？描述为“受益群众满意度”，请核对后补全名称。",
        "C9 名称“救助资金发放”是否缺字？描述为“救助资金发放到位率”，请核对后补全名称。",
      ],
      fixes: ["review C8 受益群众满意度", "review C9 救助资金发放到位率"],
    },
  ],
});
