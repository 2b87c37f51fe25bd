import { countInQuality } from "../../../../src/core/rules/classification/count-in-quality";
import { testRule } from "../../../support/test-rule";

testRule(countInQuality, {
  accept: [
    { name: "质量" },
    {
      name: "出错的次数",
      rows: `
      | 产出 | 质量 | 安检漏检起数 | ≤0起 |
      | | 质量 | 安全责任事故次数 | ≤0次 |`,
    },
    { name: "通过的人数", rows: `| 产出 | 质量 | 考核合格人数 | ≥50人 |` },
    { name: "名称空着", rows: `| 产出 | 质量 | | ≥12次 |` },
  ],
  reject: [
    {
      name: "巡查次数",
      rows: `| 产出 | 质量 | 巡查次数 | ≥12次 |`,
      says: ["B8 “巡查次数”更像数量指标，建议归入数量指标，质量指标另写合格率、准确率等。"],
      fixes: ["review B8 数量指标"],
    },
    {
      name: "人数与数量",
      rows: `
      | 产出 | 质量 | 参训人数 | ≥120人 |
      | | 质量 | 设备采购数量 | ≥20台 |`,
      says: [
        "B8 “参训人数”更像数量指标，建议归入数量指标，质量指标另写合格率、准确率等。",
        "B9 “设备采购数量”更像数量指标，建议归入数量指标，质量指标另写合格率、准确率等。",
      ],
      fixes: ["review B8 数量指标", "review B9 数量指标"],
    },
  ],
});
