import { rangeReversed } from "../../../../src/core/rules/value/range-reversed";
import { testRule } from "../../../support/test-rule";

testRule(rangeReversed, {
  accept: [
    {
      name: "从小到大",
      rows: `
      | 产出 | 数量 | 点位 | 10-15个 |
      | 效益 | 经济效益 | 增幅 | 3%-5% |`,
    },
    { name: "空单元格", rows: `| 产出 | 数量 | 点位 | |` },
  ],
  reject: [
    {
      name: "颠倒",
      rows: `| 产出 | 数量 | 点位 | 15-10个 |`,
      says: ["E8 “15-10个”的下限大于上限，请把两个数对调或核实。"],
      fixes: ["safe E8 10-15个"],
    },
    {
      name: "两处",
      rows: `
      | 产出 | 数量 | 点位 | 15-10个 |
      | 产出 | 质量 | 抽检比例 | 5%-3% |`,
      says: ["E8 “15-10个”的下限大于上限，请把两个数对调或核实。", "E9 “5%-3%”的下限大于上限，请把两个数对调或核实。"],
      fixes: ["safe E8 10-15个", "safe E9 3%-5%"],
    },
  ],
});
