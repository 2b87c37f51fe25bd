import { directionReversedPositive } from "../../../../src/core/rules/direction/direction-reversed-positive";
import { testRule } from "../../../support/test-rule";

testRule(directionReversedPositive, {
  accept: [
    { name: "方向正确", rows: `| 产出 | 质量 | 合格率 | ≥95% |` },
    {
      name: "负向与说不准的",
      rows: `
      | 产出 | 质量 | 故障率 | ≤1% |
      | 产出 | 质量 | 不合格率 | ≤5% |
      | 效益 | 社会效益 | 医疗费用增长率 | ≤10% |
      | 产出 | 质量 | 抗菌药物使用率 | ≤40% |
      | 产出 | 成本 | 成本控制率 | ≤95% |`,
    },
    { name: "空单元格", rows: `| 产出 | 质量 | 合格率 | |` },
  ],
  reject: [
    {
      name: "合格率",
      rows: `| 产出 | 质量 | 维修合格率 | ≤95% |`,
      says: ["E8 “维修合格率”越高越好，“≤95%”的方向反了，应为“≥”。"],
      fixes: ["review E8 ≥95%"],
    },
    {
      name: "两处",
      rows: `
      | 满意度 | 服务对象满意度 | 群众满意度 | ≤90% |
      | 效益 | 社会效益 | 投诉办结率 | ≤95% |`,
      says: ["E8 “群众满意度”越高越好，“≤90%”的方向反了，应为“≥”。", "E9 “投诉办结率”越高越好，“≤95%”的方向反了，应为“≥”。"],
      fixes: ["review E8 ≥90%", "review E9 ≥95%"],
    },
    {
      name: "拆列改符号格",
      rows: `
      | 一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | 指标性质 | 指标值 | 计量单位 |
      | 产出指标 | 质量指标 | 合格率 | | 小于等于 | 95 | % |`,
      says: ["F8 “合格率”越高越好，“小于等于95%”的方向反了，应为“≥”。"],
      fixes: ["review E8 大于等于 「改为“≥95%”」"],
    },
  ],
});
