import { outputInBenefit } from "../../../../src/core/rules/classification/output-in-benefit";
import { testRule } from "../../../support/test-rule";

testRule(outputInBenefit, {
  accept: [
    { name: "效果" },
    {
      name: "受益的人",
      rows: `
      | 效益 | 社会效益 | 受益人口数量 | ≥3000人 |
      | | 社会效益 | 带动就业人数 | ≥50人 |
      | | 社会效益 | 培训后就业人数 | ≥20人 |`,
    },
    {
      name: "事故与水质",
      rows: `
      | 效益 | 社会效益 | 安全事故次数 | ≤0次 |
      | | 生态效益 | 水质合格率 | ≥95% |`,
    },
    { name: "名称空着", rows: `| 效益 | 社会效益 | | ≥120人 |` },
  ],
  reject: [
    {
      name: "培训人数",
      rows: `| 效益 | 社会效益 | 培训人数 | ≥120人 |`,
      says: ["B8 “培训人数”属于产出，不反映效果，请移到产出指标，效益指标改写带来的变化。"],
      fixes: ["review A8 产出指标 + B8 数量指标 「改为“数量指标”」"],
    },
    {
      name: "购置与完成率",
      rows: `
      | 效益 | 社会效益 | 设备购置数量 | ≥20台 |
      | | 可持续影响 | 任务完成率 | 100% |`,
      says: [
        "B8 “设备购置数量”属于产出，不反映效果，请移到产出指标，效益指标改写带来的变化。",
        "B9 “任务完成率”属于产出，不反映效果，请移到产出指标，效益指标改写带来的变化。",
      ],
      fixes: ["review A8 产出指标 + A9 效益指标 + B8 数量指标", "review A9 产出指标 + B9 质量指标"],
    },
  ],
});
