import { chineseNumeral } from "../../../../src/core/rules/value/chinese-numeral";
import { testRule } from "../../../support/test-rule";

testRule(chineseNumeral, {
  accept: [
    { name: "阿拉伯数字", rows: `| 产出 | 数量 | 巡查次数 | ≥3次 |` },
    { name: "定性里的数词", rows: `| 效益 | 社会效益 | 服务 | 一次办好 |` },
    { name: "空单元格", rows: `| 产出 | 数量 | 巡查次数 | |` },
    { name: "半年", rows: `| 产出 | 时效 | 完成时限 | 半年 |` },
  ],
  reject: [
    { name: "三次", rows: `| 产出 | 数量 | 巡查次数 | ≥三次 |`, says: ["E8 “≥三次”用了中文数字，请写为“≥3次”。"], fixes: ["safe E8 ≥3次"] },
    {
      name: "两处",
      rows: `
      | 产出 | 质量 | 合格率 | 百分之九十五以上 |
      | 产出 | 数量 | 参训人数 | 两千人 |`,
      says: ["E8 “百分之九十五以上”用了中文数字，请写为“95%以上”。", "E9 “两千人”用了中文数字，请写为“2000人”。"],
      fixes: ["safe E8 95%以上", "safe E9 2000人"],
    },
    {
      name: "百分之百",
      rows: `| 产出 | 质量 | 合格率 | 百分之百 |`,
      says: ["E8 “百分之百”用了中文数字，请写为“100%”。"],
      fixes: ["safe E8 100%"],
    },
  ],
});
