import { halfwidthPunctuation } from "../../../../src/core/rules/wording/halfwidth-punctuation";
import { testRule } from "../../../support/test-rule";

testRule(halfwidthPunctuation, {
  accept: [
    { name: "示例表" },
    { name: "公式和数字里的半角", rows: `| 产出 | 数量 | 法律文书邮寄数量 | 1,200件/(甲+乙) | ≥16000件 |` },
    { name: "指标值里的台(套)", rows: `| 产出 | 数量 | 法律文书邮寄数量 | 当年通过司法专递寄出的文书件数 | ≥20台(套) |` },
    { name: "空单元格", rows: `| 产出 | 数量 | 法律文书邮寄数量 | | ≥16000件 |` },
  ],
  reject: [
    {
      name: "描述里的逗号",
      rows: `| 产出 | 数量 | 法律文书邮寄数量 | 保障审判,提升效率 | ≥16000件 |`,
      says: ["D8 绩效指标描述中的“,”是半角标点，中文里统一用全角。"],
      fixes: ["safe D8 保障审判，提升效率 「换成全角标点」"],
    },
    {
      name: "用途和名称",
      fields: { purpose: "用于:办案业务;邮寄业务支出" },
      rows: `| 产出 | 数量 | 邮寄数量(含专递) | 当年通过司法专递寄出的文书件数 | ≥16000件 |`,
      says: ["B5 资金用途中的“:;”是半角标点，中文里统一用全角。", "C8 三级指标中的“()”是半角标点，中文里统一用全角。"],
      fixes: ["safe B5 用于：办案业务；邮寄业务支出", "safe C8 邮寄数量（含专递）"],
    },
  ],
});
