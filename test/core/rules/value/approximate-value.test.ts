import { approximateValue } from "../../../../src/core/rules/value/approximate-value";
import { testRule } from "../../../support/test-rule";

testRule(approximateValue, {
  accept: [
    { name: "确定数值", rows: `| 产出 | 数量 | 培训人数 | ≥100人 |` },
    { name: "空单元格", rows: `| 产出 | 数量 | 培训人数 | |` },
  ],
  reject: [
    {
      name: "余",
      rows: `| 产出 | 数量 | 培训人数 | 100余人 |`,
      says: ["E8 “100余人”是约数，不便考核，请写出确定的数值，如“≥100人”。"],
      fixes: ["review E8 ≥100人"],
    },
    {
      name: "两处",
      rows: `
      | 产出 | 数量 | 宣传次数 | 约20次 |
      | 产出 | 成本 | 维修费 | 10万元左右 |`,
      says: [
        "E8 “约20次”是约数，不便考核，请写出确定的数值，如“≥20次”。",
        "E9 “10万元左右”是约数，不便考核，请写出确定的数值，如“≤10万元”。",
      ],
      fixes: ["review E8 ≥20次", "review E9 ≤10万元"],
    },
  ],
});
