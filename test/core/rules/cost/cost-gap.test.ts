import { costGap } from "../../../../src/core/rules/cost/cost-gap";
import { findingsOf, testRule } from "../../../support/test-rule";

testRule(costGap, {
  accept: [
    { name: "推算后恰等于预算" },
    { name: "差额在阈值内", fields: { total: "31.20", fiscal: "31.20" } },
    {
      name: "阈值放宽到 5%",
      fields: { total: "32.00", fiscal: "32.00" },
      settings: { thresholds: { costGapPercent: 5 } },
    },
    { name: "没有可计的金额", rows: `| 产出 | 成本 | 成本控制率 | ≤100% |` },
    {
      name: "有一项没写单位",
      rows: `
      | 产出 | 成本 | 维修成本 | ≤15万元 |
      | 产出 | 成本 | 耗材成本 | ≤16 |`,
    },
    {
      name: "合计高于预算",
      rows: `
      | 产出 | 成本 | 维修成本 | ≤20万元 |
      | 产出 | 成本 | 耗材成本 | ≤18万元 |`,
    },
    { name: "没有预算数", fields: { total: "", fiscal: "" } },
  ],
  reject: [
    {
      name: "总额和推算都写出算式",
      fields: { total: "40.00", fiscal: "40.00" },
      says: [
        "A7 成本指标合计（含推算）31万元，与预算数40万元相差9万元（22.5%）：总额类15，单件法律文书邮寄成本10元×16000件=16。请补列成本指标或说明差额。",
      ],
    },
    {
      name: "配不上数量的单价另外说明",
      rows: `
      | 产出 | 成本 | 维修成本 | ≤15万元 |
      | 产出 | 成本 | 耗材成本 | ≤5.5万元 |
      | 产出 | 成本 | 讲课费 | ≤500元/学时 |`,
      says: [
        "A7 成本指标合计（含推算）20.5万元，与预算数31万元相差10.5万元（33.9%）：总额类15+5.5=20.5，未计入“讲课费”。请补列成本指标或说明差额。",
      ],
    },
  ],
});

it("指向表头，不给单元格上色，牵连成本和预算各格", () => {
  const [finding] = findingsOf(costGap, {
    name: "差额",
    fields: { total: "40.00", fiscal: "40.00" },
    rows: `
    | 产出 | 数量 | 邮寄数量 | ≥1件 |
    | | 成本 | 维修成本 | ≤15万元 |`,
  });
  expect(finding).toMatchObject({
    marked: false,
    at: { row: 6, column: 0 },
    related: [{ at: { row: 8, column: 4 } }, { at: { row: 3, column: 2 } }],
  });
});
