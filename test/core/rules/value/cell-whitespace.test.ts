import { cellWhitespace } from "../../../../src/core/rules/value/cell-whitespace";
import { testRule } from "../../../support/test-rule";

testRule(cellWhitespace, {
  accept: [
    { name: "没有多余空白", rows: `| 产出 | 数量 | 宣传次数 | 全年 宣传 次数 | ≥2次 |` },
    { name: "空单元格", rows: `| 产出 | 数量 | 宣传次数 | | |` },
  ],
  reject: [
    {
      name: "描述末尾制表符",
      rows: `| 产出 | 质量 | 合格率 | 合格数÷总数\t | ≥95% |`,
      says: ["D8 “合格数÷总数”首尾有空白字符，请删去。"],
      fixes: ["safe D8 合格数÷总数 「删去首尾空白」"],
    },
    {
      name: "名称、指标值各一处",
      rows: `| 产出 | 数量 | ␣宣传次数 | 全年宣传次数 | ≥2次\\n |`,
      says: ["C8 “宣传次数”首尾有空白字符，请删去。", "E8 “≥2次”首尾有空白字符，请删去。"],
      fixes: ["safe C8 宣传次数", "safe E8 ≥2次"],
    },
    {
      name: "全角空格和不换行空格",
      rows: `| 产出 | 数量 | 宣传次数\u3000 | \u00a0全年宣传次数 | ≥2次 |`,
      says: ["C8 “宣传次数”首尾有空白字符，请删去。", "D8 “全年宣传次数”首尾有空白字符，请删去。"],
      fixes: ["safe C8 宣传次数", "safe D8 全年宣传次数"],
    },
  ],
});
