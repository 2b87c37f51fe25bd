import { standardExceeded } from "../../../../src/core/rules/cost/standard-exceeded";
import { testRule } from "../../../support/test-rule";

testRule(standardExceeded, {
  accept: [
    {
      name: "等于标准",
      rows: `
      | 产出 | 成本 | 人均日会议费 | ≤550元/人天 |
      | 产出 | 成本 | 人均日培训成本 | ≤450元/人·天 |`,
    },
    { name: "按人不按天", rows: `| 产出 | 成本 | 人均培训费用 | ≤5000元/人 |` },
    { name: "不是会议也不是培训", rows: `| 产出 | 成本 | 人均日劳务费 | ≤800元/人天 |` },
    {
      name: "本地标准更高",
      rows: `| 产出 | 成本 | 人均日会议费 | ≤800元/人天 |`,
      settings: { thresholds: { conferenceStandard: 800 } },
    },
    { name: "空值", rows: `| 产出 | 成本 | 人均日会议费 | |` },
  ],
  reject: [
    {
      name: "会议",
      rows: `| 产出 | 成本 | 人均日会议费 | ≤800元/人天 |`,
      says: ["E8 “≤800元/人天”高于550元/人天的开支标准，请核对或调低。"],
    },
    {
      name: "培训，按指标名称，再按项目名称",
      fields: { projectName: "法官培训项目" },
      rows: `
      | 产出 | 成本 | 人均日培训成本 | ≤500元/人·天 |
      | 产出 | 成本 | 人均日综合定额 | ≤460元/人天 |`,
      says: ["E8 “≤500元/人·天”高于450元/人天的开支标准，请核对或调低。", "E9 “≤460元/人天”高于450元/人天的开支标准，请核对或调低。"],
    },
  ],
});
