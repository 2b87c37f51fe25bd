import { ratioInQuantity } from "../../../../src/core/rules/classification/ratio-in-quantity";
import { testRule } from "../../../support/test-rule";

testRule(ratioInQuantity, {
  accept: [
    { name: "数量" },
    { name: "频率不是比率", rows: `| 产出 | 数量 | 巡查频率 | ≥2次/周 |` },
    { name: "名称像比率而值是数量", rows: `| 产出 | 数量 | 户籍登记率 | ≥300人 |` },
    { name: "值空着", rows: `| 产出 | 数量 | 覆盖率 | |` },
  ],
  reject: [
    {
      name: "值是比率",
      rows: `
      | 产出 | 数量 | 学校改造覆盖率 | 100% |
      | | 数量 | 课时比例 | ≥70% |`,
      says: [
        "B8 数量指标应填数量，“100%”是比率，请改填数量或归入质量指标。",
        "B9 数量指标应填数量，“≥70%”是比率，请改填数量或归入质量指标。",
      ],
      fixes: ["review B8 质量指标", "review B9 质量指标"],
    },
    {
      name: "名称是比率，值没写单位",
      rows: `| 产出 | 数量 | 任务完成率 | 95 |`,
      says: ["B8 数量指标应填数量，“任务完成率”是比率，请改为数量或归入质量指标。"],
      fixes: ["review B8 质量指标"],
    },
  ],
});
