import { benefitInOutput } from "../../../../src/core/rules/classification/benefit-in-output";
import { testRule } from "../../../support/test-rule";

testRule(benefitInOutput, {
  accept: [
    { name: "产出" },
    {
      name: "环评报告",
      rows: `
      | 产出 | 数量 | 环境影响评价报告数量 | ≥2份 |
      | | 质量 | 环境影响评价通过率 | 100% |`,
    },
    {
      name: "消费促进活动与辐射监测",
      rows: `
      | 产出 | 数量 | 促进消费活动场次 | ≥6场 |
      | | 质量 | 辐射环境监测达标率 | 100% |`,
    },
    { name: "名称空着", rows: `| 产出 | 质量 | | ≥5% |` },
  ],
  reject: [
    {
      name: "带动程度",
      rows: `| 产出 | 质量 | 带动就业影响程度 | ≥5% |`,
      says: ["B8 “带动就业影响程度”更像效益指标，建议移到效益指标。"],
      fixes: ["review A8 效益指标 + B8 社会效益指标"],
    },
    {
      name: "两条",
      rows: `
      | 产出 | 质量 | 促进经济发展 | 有效促进 |
      | | 数量 | 生态效益 | 明显 |`,
      says: ["B8 “促进经济发展”更像效益指标，建议移到效益指标。", "B9 “生态效益”更像效益指标，建议移到效益指标。"],
      fixes: ["review A8 效益指标 + A9 产出指标 + B8 经济效益指标 「改为“经济效益指标”」", "review A9 效益指标 + B9 生态效益指标"],
    },
  ],
});
