import { textDuplicatedChar } from "../../../../src/core/rules/wording/text-duplicated-char";
import { testRule } from "../../../support/test-rule";

testRule(textDuplicatedChar, {
  accept: [
    { name: "示例表" },
    { name: "词语相接处的叠字", rows: `| 产出 | 数量 | 保险费费率 | 群众参与与普及及时情况 | ≥16000件 |` },
    { name: "空单元格", rows: `| 产出 | 数量 | 法律文书邮寄数量 | | ≥16000件 |` },
  ],
  reject: [
    {
      name: "描述里多一个“费”",
      rows: `| 产出 | 数量 | 法律文书邮寄数量 | 节约维修维护费费用支出率 | ≥16000件 |`,
      says: ["D8 绩效指标描述中的“费费”疑似多字，请核对后删去一个。"],
      fixes: ["review D8 节约维修维护费用支出率 「“费费”改为“费”」"],
    },
    {
      name: "用途和名称各一处",
      fields: { purpose: "用于审判的的业务经费支出" },
      rows: `| 产出 | 数量 | 验收合格率率 | 当年通过司法专递寄出的文书件数 | ≥16000件 |`,
      says: ["B5 资金用途中的“的的”疑似多字，请核对后删去一个。", "C8 三级指标中的“率率”疑似多字，请核对后删去一个。"],
      fixes: ["review B5 用于审判的业务经费支出", "review C8 验收合格率"],
    },
  ],
});
