import { satisfactionNotRatio } from "../../../../src/core/rules/classification/satisfaction-not-ratio";
import { testRule } from "../../../support/test-rule";

testRule(satisfactionNotRatio, {
  accept: [
    { name: "百分比" },
    { name: "分值", rows: `| 满意度 | 服务对象满意度 | 学员满意度 | ≥90分 |` },
    { name: "投诉件数", rows: `| 满意度 | 服务对象满意度 | 有效投诉件数 | ≤2件 |` },
    { name: "值空着", rows: `| 满意度 | 服务对象满意度 | 群众满意度 | |` },
  ],
  reject: [
    {
      name: "等级",
      rows: `| 满意度 | 服务对象满意度 | 群众满意度 | 满意 |`,
      says: ["E8 满意度应填百分比，“满意”无法考核，请改为如“≥90%”。"],
    },
    {
      name: "定性与人数",
      rows: `
      | 满意度 | 服务对象满意度 | 群众满意度 | 不断提高 |
      | | 服务对象满意度 | 满意人数 | ≥200人 |`,
      says: ["E8 满意度应填百分比，“不断提高”无法考核，请改为如“≥90%”。", "E9 满意度应填百分比，“≥200人”无法考核，请改为如“≥90%”。"],
    },
  ],
});
