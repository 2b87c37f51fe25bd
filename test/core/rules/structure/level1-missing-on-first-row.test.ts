import { level1MissingOnFirstRow } from "../../../../src/core/rules/structure/level1-missing-on-first-row";
import { testRule } from "../../../support/test-rule";

testRule(level1MissingOnFirstRow, {
  accept: [
    { name: "首行已写，续行留空" },
    {
      name: "没有一级指标列",
      sheet: `
      | 项目名称 | 设备购置 |
      | 二级指标 | 三级指标 | 绩效指标描述 | 指标值 |
      | 数量指标 | 购置设备数量 | 到货台数 | ≥20台 |`,
    },
  ],
  reject: [
    {
      name: "首行为空",
      rows: `
      | | 数量 | 法律文书邮寄数量 | ≥16000件 |
      | | 质量 | 文书邮寄妥投率 | ≥95% |
      | | 时效 | 文书邮寄送达天数 | ≤5天 |
      | | 成本 | 办案耗材费总额 | ≤15万元 |
      | | 成本 | 单件法律文书邮寄成本 | ≤10元/件 |
      | 效益 | 社会效益 | 一审服判息诉率 | ≥88% |
      | 满意度 | 服务对象满意度 | 诉讼当事人满意度 | ≥90% |`,
      says: ["A8 第一条指标的一级指标不能为空，请按二级指标“数量指标”补上。"],
      fixes: ["review A8 产出指标"],
    },
    {
      name: "首行与次行都空，只报首行",
      rows: `
      | | 社会效益 | 服判息诉率 | ≥88% |
      | | 社会效益 | 政策知晓率 | ≥85% |`,
      says: ["A8 第一条指标的一级指标不能为空，请按二级指标“社会效益指标”补上。"],
      fixes: ["review A8 效益指标"],
    },
  ],
});
