import { timelinessValueKind } from "../../../../src/core/rules/classification/timeliness-value-kind";
import { testRule } from "../../../support/test-rule";

testRule(timelinessValueKind, {
  accept: [
    {
      name: "时间、比率、定性",
      rows: `
      | 产出 | 时效 | 完成时间 | 12月底前 |
      | | 时效 | 响应时限 | ≤2小时 |
      | | 时效 | 及时率 | ≥95% |
      | | 时效 | 发放情况 | 及时 |`,
    },
    { name: "频次", rows: `| 产出 | 时效 | 巡查频次 | ≥2次/月 |` },
    { name: "没有单位归单位规则", rows: `| 产出 | 时效 | 完成天数 | ≤5 |` },
    { name: "值空着", rows: `| 产出 | 时效 | 完成时间 | |` },
  ],
  reject: [
    {
      name: "人数",
      rows: `| 产出 | 时效 | 按时发放补助 | ≥1人/年 |`,
      says: ["E8 时效指标应填时间或及时率，“≥1人/年”不是时间，请改填期限、时长或及时率。"],
    },
    {
      name: "件数与次数",
      rows: `
      | 产出 | 时效 | 按时办结 | ≥20件 |
      | | 时效 | 按时巡查 | 12次 |`,
      says: [
        "E8 时效指标应填时间或及时率，“≥20件”不是时间，请改填期限、时长或及时率。",
        "E9 时效指标应填时间或及时率，“12次”不是时间，请改填期限、时长或及时率。",
      ],
    },
  ],
});
