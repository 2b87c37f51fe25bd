import { thousandSeparator } from "../../../../src/core/rules/value/thousand-separator";
import { testRule } from "../../../support/test-rule";

testRule(thousandSeparator, {
  accept: [
    { name: "没有逗号", rows: `| 产出 | 数量 | 邮寄数量 | ≥1000件 |` },
    { name: "定性的逗号", rows: `| 效益 | 社会效益 | 秩序 | 促进完成,提升效率 |` },
    { name: "空单元格", rows: `| 产出 | 数量 | 邮寄数量 | |` },
  ],
  reject: [
    {
      name: "千分位",
      rows: `| 产出 | 数量 | 邮寄数量 | ≥1,000件 |`,
      says: ["E8 “≥1,000件”带千分位逗号，请写为“≥1000件”。"],
      fixes: ["safe E8 ≥1000件"],
    },
    {
      name: "两处",
      rows: `
      | 产出 | 数量 | 邮寄数量 | 1,200,000件 |
      | 产出 | 成本 | 成本 | ≤2,000元 |`,
      says: ["E8 “1,200,000件”带千分位逗号，请写为“1200000件”。", "E9 “≤2,000元”带千分位逗号，请写为“≤2000元”。"],
      fixes: ["safe E8 1200000件", "safe E9 ≤2000元"],
    },
  ],
});
