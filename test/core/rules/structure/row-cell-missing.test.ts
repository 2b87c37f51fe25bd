import { rowCellMissing } from "../../../../src/core/rules/structure/row-cell-missing";
import { testRule } from "../../../support/test-rule";

testRule(rowCellMissing, {
  accept: [
    { name: "填全" },
    { name: "描述为空归别的规则管", rows: `| 产出 | 数量 | 法律文书邮寄数量 | ≥16000件 |` },
    {
      name: "整行空着是空行",
      rows: `
      | 产出 | 数量 | 法律文书邮寄数量 | 当年通过司法专递寄出的文书件数 | ≥16000件 |
      | | 质量 | | | |
      | | 时效 | 文书邮寄送达天数 | 自交寄之日起至签收的平均自然日数 | ≤5天 |`,
    },
  ],
  reject: [
    { name: "缺指标值", rows: `| 产出 | 数量 | 邮寄数量 | 寄出件数 | |`, says: ["E8 第1条缺少“指标值”，请补上。"] },
    {
      name: "两行各缺一格",
      rows: `
      | 产出 | 数量 | 邮寄数量 | 寄出件数 | |
      | | 质量 | | 妥投件数÷寄出件数 | ≥95% |`,
      says: ["E8 第1条缺少“指标值”，请补上。", "C9 第2条缺少“三级指标”，请补上。"],
    },
  ],
});
