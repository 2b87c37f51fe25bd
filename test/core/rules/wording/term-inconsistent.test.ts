import { termInconsistent } from "../../../../src/core/rules/wording/term-inconsistent";
import { testRule } from "../../../support/test-rule";

testRule(termInconsistent, {
  accept: [
    { name: "两表同名", other: {} },
    { name: "二级指标不同不比", rows: `| 产出 | 数量 | 邮寄费用 | ≥16000件 |`, other: { rows: `| | 成本 | 邮寄费 | ≤15万元 |` } },
    { name: "名称空着", rows: `| 产出 | 数量 | | ≥16000件 |`, other: { rows: `| 产出 | 数量 | | ≥16000件 |` } },
  ],
  reject: [
    {
      name: "费用与费",
      rows: `| | 成本 | 邮寄费用 | ≤15万元 |`,
      other: { rows: `| | 成本 | 邮寄费 | ≤15万元 |` },
      says: ["示例二!C8 同一概念在不同表写法不同：“邮寄费用”、“邮寄费”，建议统一。"],
      fixes: ["review 示例二!C8 邮寄费用", "review C8 邮寄费"],
    },
    {
      name: "两组",
      rows: `
      | 产出 | 数量 | 采购设备数量 | ≥16000件 |
      | 满意度 | 服务对象满意度 | 审判部门对业务保障需求满意度 | ≥90% |`,
      other: {
        rows: `
        | 产出 | 数量 | 购置设备数量 | ≥16000件 |
        | 满意度 | 服务对象满意度 | 审判部门对业务保障满意度 | ≥90% |`,
      },
      says: [
        "示例二!C8 同一概念在不同表写法不同：“采购设备数量”、“购置设备数量”，建议统一。",
        "示例二!C9 同一概念在不同表写法不同：“审判部门对业务保障需求满意度”、“审判部门对业务保障满意度”，建议统一。",
      ],
      fixes: [
        "review 示例二!C8 采购设备数量",
        "review C8 购置设备数量",
        "review 示例二!C9 审判部门对业务保障需求满意度",
        "review C9 审判部门对业务保障满意度",
      ],
    },
  ],
});
