import { satisfactionTooLow } from "../../../../src/core/rules/direction/satisfaction-too-low";
import { testRule } from "../../../support/test-rule";

testRule(satisfactionTooLow, {
  accept: [
    { name: "常见水平", rows: `| 满意度 | 服务对象满意度 | 群众满意度 | ≥90% |` },
    {
      name: "不满意率、提升幅度",
      rows: `
      | 效益 | 社会效益 | 群众不满意率 | ≤5% |
      | 满意度 | 服务对象满意度 | 满意度提升幅度 | ≥3% |`,
    },
    {
      name: "调低门槛",
      rows: `| 满意度 | 服务对象满意度 | 群众满意度 | ≥70% |`,
      settings: { thresholds: { minSatisfaction: 60 } },
    },
    { name: "空单元格", rows: `| 满意度 | 服务对象满意度 | 群众满意度 | |` },
  ],
  reject: [
    {
      name: "偏低",
      rows: `| 满意度 | 服务对象满意度 | 当事人满意度 | ≥60% |`,
      says: ["E8 满意度目标“≥60%”偏低（低于80%），请核实或提高。"],
    },
    {
      name: "两处",
      rows: `
      | 满意度 | 服务对象满意度 | 当事人满意度 | 75% |
      | 满意度 | 服务对象满意度 | 服务对象评价 | ≥50% |`,
      says: ["E8 满意度目标“75%”偏低（低于80%），请核实或提高。", "E9 满意度目标“≥50%”偏低（低于80%），请核实或提高。"],
    },
  ],
});
