import { operatorMissing100 } from "../../../../src/core/rules/value/operator-missing-100";
import { testRule } from "../../../support/test-rule";

testRule(operatorMissing100, {
  accept: [
    {
      name: "写了符号",
      rows: `
      | 产出 | 质量 | 合格率 | =100% |
      | 产出 | 质量 | 合格率 | ≥100% |`,
    },
    {
      name: "不是100%",
      rows: `
      | 产出 | 质量 | 合格率 | 95% |
      | 产出 | 数量 | 宣传资料 | 100份 |`,
    },
    { name: "空单元格", rows: `| 产出 | 质量 | 合格率 | |` },
  ],
  reject: [
    {
      name: "裸100%",
      rows: `| 产出 | 质量 | 合格率 | 100% |`,
      says: ["E8 “100%”没有写符号，可写为“=100%”以明确口径。"],
      fixes: ["review E8 =100%"],
    },
    {
      name: "两处",
      rows: `
      | 产出 | 质量 | 合格率 | 100% |
      | 产出 | 时效 | 发放及时率 | 100% |`,
      says: ["E8 “100%”没有写符号，可写为“=100%”以明确口径。", "E9 “100%”没有写符号，可写为“=100%”以明确口径。"],
      fixes: ["review E8 =100%", "review E9 =100%"],
    },
  ],
});
