import { qualitativeCompound } from "../../../../src/core/rules/value/qualitative-compound";
import { testRule } from "../../../support/test-rule";

testRule(qualitativeCompound, {
  accept: [
    { name: "一个要点", rows: `| 效益 | 社会效益 | 营商环境 | 有所改善 |` },
    { name: "分档", rows: `| 效益 | 社会效益 | 营商环境 | 优、良、中、差 |` },
    { name: "空单元格", rows: `| 效益 | 社会效益 | 营商环境 | |` },
  ],
  reject: [
    {
      name: "两个要点",
      rows: `| 效益 | 社会效益 | 审判工作运行 | 促进审判任务完成，提升办案效率 |`,
      says: ["E8 “促进审判任务完成，提升办案效率”写了多个要点，建议拆成几条指标，一条只考核一件事。"],
    },
    {
      name: "两处",
      rows: `
      | 效益 | 社会效益 | 审判秩序 | 安全、稳定 |
      | 效益 | 可持续影响 | 机制 | 制度健全；人员到位 |`,
      says: [
        "E8 “安全、稳定”写了多个要点，建议拆成几条指标，一条只考核一件事。",
        "E9 “制度健全；人员到位”写了多个要点，建议拆成几条指标，一条只考核一件事。",
      ],
    },
  ],
});
