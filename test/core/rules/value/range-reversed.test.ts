import { rangeReversed } from "../../../../src/core/rules/value/range-reversed";
import { testRule } from "../../../support/test-rule";

testRule(rangeReversed, {
  accept: [
    {
      name: "从小到大",
      example: {
        rows: [
          { level1: "产出指标", level2: "数量指标", name: "点位", description: "", target: "10-15个" },
          { level1: "效益指标", level2: "经济效益指标", name: "增幅", description: "", target: "3%-5%" },
        ],
      },
    },
    {
      name: "空单元格",
      example: {
        rows: [{ level1: "产出指标", level2: "数量指标", name: "点位", description: "", target: "" }],
      },
    },
  ],
  reject: [
    {
      name: "颠倒",
      example: {
        rows: [{ level1: "产出指标", level2: "数量指标", name: "点位", description: "", target: "15-10个" }],
      },
      findings: ["E8 “15-10个”的下限大于上限，请把两个数对调或核实。"],
    },
    {
      name: "两处",
      example: {
        rows: [
          { level1: "产出指标", level2: "数量指标", name: "点位", description: "", target: "15-10个" },
          { level1: "产出指标", level2: "质量指标", name: "抽检比例", description: "", target: "5%-3%" },
        ],
      },
      findings: ["E8 “15-10个”的下限大于上限，请把两个数对调或核实。", "E9 “5%-3%”的下限大于上限，请把两个数对调或核实。"],
    },
  ],
});
