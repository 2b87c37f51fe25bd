import { satisfaction100 } from "../../../../src/core/rules/direction/satisfaction-100";
import { testRule } from "../../../support/test-rule";

testRule(satisfaction100, {
  accept: [
    { name: "常见水平", rows: `| 满意度 | 服务对象满意度 | 群众满意度 | ≥95% |` },
    { name: "不是满意度", rows: `| 产出 | 质量 | 合格率 | 100% |` },
    { name: "空单元格", rows: `| 满意度 | 服务对象满意度 | 群众满意度 | |` },
  ],
  reject: [
    {
      name: "100%",
      rows: `| 满意度 | 服务对象满意度 | 社会满意度 | 100% |`,
      says: ["E8 满意度“100%”通常难以实现，建议按以往调查结果填写，如“≥95%”。"],
    },
    {
      name: "两处",
      rows: `
      | 满意度 | 服务对象满意度 | 社会满意度 | =100% |
      | 满意度 | 服务对象满意度 | 职工满意度 | ≥100% |`,
      says: [
        "E8 满意度“=100%”通常难以实现，建议按以往调查结果填写，如“≥95%”。",
        "E9 满意度“≥100%”通常难以实现，建议按以往调查结果填写，如“≥95%”。",
      ],
    },
  ],
});
