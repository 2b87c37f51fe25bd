import { directionReversedCost } from "../../../../src/core/rules/direction/direction-reversed-cost";
import { testRule } from "../../../support/test-rule";

testRule(directionReversedCost, {
  accept: [
    {
      name: "方向正确",
      example: {
        rows: [{ level1: "产出指标", level2: "成本指标", name: "成本", description: "", target: "≤20万元" }],
      },
    },
    {
      name: "节约率与补助标准",
      example: {
        rows: [
          { level1: "产出指标", level2: "成本指标", name: "采购资金节约率", description: "", target: "≥5%" },
          { level1: "产出指标", level2: "成本指标", name: "困难群众救助标准", description: "", target: "≥780元/人" },
        ],
      },
    },
    {
      name: "空单元格",
      example: {
        rows: [{ level1: "产出指标", level2: "成本指标", name: "成本", description: "", target: "" }],
      },
    },
  ],
  reject: [
    {
      name: "成本",
      example: {
        rows: [{ level1: "产出指标", level2: "成本指标", name: "维修成本", description: "", target: "≥20万元" }],
      },
      findings: ["E8 成本指标“维修成本”要控制在一定数额以内，“≥20万元”应为“≤”。"],
    },
    {
      name: "两处",
      example: {
        rows: [
          { level1: "产出指标", level2: "成本指标", name: "人均培训费", description: "", target: "≥450元/人" },
          { level1: "产出指标", level2: "成本指标", name: "设备购置费", description: "", target: "20万元以上" },
        ],
      },
      findings: [
        "E8 成本指标“人均培训费”要控制在一定数额以内，“≥450元/人”应为“≤”。",
        "E9 成本指标“设备购置费”要控制在一定数额以内，“20万元以上”应为“≤”。",
      ],
    },
  ],
});
