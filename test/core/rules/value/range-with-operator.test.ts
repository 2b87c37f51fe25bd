import { rangeWithOperator } from "../../../../src/core/rules/value/range-with-operator";
import { testRule } from "../../../support/test-rule";

testRule(rangeWithOperator, {
  accept: [
    { name: "单用区间", rows: `| 产出 | 数量 | 点位 | 10-15个 |` },
    { name: "单用符号", rows: `| 产出 | 数量 | 点位 | ≥10个 |` },
    { name: "空单元格", rows: `| 产出 | 数量 | 点位 | |` },
  ],
  reject: [
    { name: "区间加符号", rows: `| 产出 | 数量 | 点位 | ≥10-15个 |`, says: ["E8 “≥10-15个”既是区间又带比较符号，请只保留一种写法。"] },
    {
      name: "两处",
      rows: `
      | 产出 | 数量 | 点位 | ≥10-15个 |
      | 产出 | 质量 | 抽检比例 | ≤3%-5% |`,
      says: ["E8 “≥10-15个”既是区间又带比较符号，请只保留一种写法。", "E9 “≤3%-5%”既是区间又带比较符号，请只保留一种写法。"],
    },
  ],
});
