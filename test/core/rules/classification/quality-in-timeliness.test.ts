import { qualityInTimeliness } from "../../../../src/core/rules/classification/quality-in-timeliness";
import { testRule } from "../../../support/test-rule";

testRule(qualityInTimeliness, {
  accept: [
    { name: "时效归时效" },
    {
      name: "验收的日期",
      rows: `
      | 产出 | 时效 | 竣工验收时间 | 10月31日前 |
      | | 时效 | 设备验收 | ≤5天 |`,
    },
    { name: "验收的及时", rows: `| 产出 | 时效 | 验收及时率 | 100% |` },
    { name: "值空着、名称空着", rows: `| 产出 | 时效 | | |` },
  ],
  reject: [
    {
      name: "合格率",
      rows: `| 产出 | 时效 | 验收合格率 | 100% |`,
      says: ["B8 “验收合格率”反映质量水平，应归入质量指标，请把二级指标改为“质量指标”。"],
      fixes: ["review B8 质量指标"],
    },
    {
      name: "准确与达标",
      rows: `
      | 产出 | 时效 | 数据准确率 | ≥98% |
      | | 时效 | 卫生达标率 | ≥95% |`,
      says: [
        "B8 “数据准确率”反映质量水平，应归入质量指标，请把二级指标改为“质量指标”。",
        "B9 “卫生达标率”反映质量水平，应归入质量指标，请把二级指标改为“质量指标”。",
      ],
      fixes: ["review B8 质量指标", "review B9 质量指标"],
    },
  ],
});
