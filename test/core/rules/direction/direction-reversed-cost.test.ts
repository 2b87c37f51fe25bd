import { directionReversedCost } from "../../../../src/core/rules/direction/direction-reversed-cost";
import { testRule } from "../../../support/test-rule";

testRule(directionReversedCost, {
  accept: [
    { name: "方向正确", rows: `| 产出 | 成本 | 成本 | ≤20万元 |` },
    {
      name: "节约率与补助标准",
      rows: `
      | 产出 | 成本 | 采购资金节约率 | ≥5% |
      | 产出 | 成本 | 困难群众救助标准 | ≥780元/人 |`,
    },
    { name: "空单元格", rows: `| 产出 | 成本 | 成本 | |` },
  ],
  reject: [
    {
      name: "成本",
      rows: `| 产出 | 成本 | 维修成本 | ≥20万元 |`,
      says: ["E8 成本指标“维修成本”要控制在一定数额以内，“≥20万元”应为“≤”。"],
      fixes: ["review E8 ≤20万元"],
    },
    {
      name: "两处",
      rows: `
      | 产出 | 成本 | 人均培训费 | ≥450元/人 |
      | 产出 | 成本 | 设备购置费 | 20万元以上 |`,
      says: [
        "E8 成本指标“人均培训费”要控制在一定数额以内，“≥450元/人”应为“≤”。",
        "E9 成本指标“设备购置费”要控制在一定数额以内，“20万元以上”应为“≤”。",
      ],
      fixes: ["review E8 ≤450元/人", "review E9 ≤20万元"],
    },
  ],
});
