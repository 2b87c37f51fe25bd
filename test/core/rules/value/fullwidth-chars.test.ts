import { fullwidthChars } from "../../../../src/core/rules/value/fullwidth-chars";
import { testRule } from "../../../support/test-rule";

testRule(fullwidthChars, {
  accept: [
    { name: "半角", rows: `| 产出 | 质量 | 合格率 | ≥90% |` },
    { name: "定性的中文标点", rows: `| 效益 | 社会效益 | 审判秩序 | 促进完成，提升效率（含执行） |` },
    { name: "空单元格", rows: `| 产出 | 质量 | 合格率 | |` },
  ],
  reject: [
    {
      name: "全角数字和百分号",
      rows: `| 产出 | 质量 | 合格率 | ≥９０％ |`,
      says: ["E8 “≥９０％”含全角数字或符号，请统一为半角“≥90%”。"],
      fixes: ["safe E8 ≥90%"],
    },
    {
      name: "两处",
      rows: `
      | 产出 | 数量 | 次数 | ２０次 |
      | 产出 | 质量 | 合格率 | ＞＝90% |`,
      says: ["E8 “２０次”含全角数字或符号，请统一为半角“20次”。", "E9 “＞＝90%”含全角数字或符号，请统一为半角“≥90%”。"],
      fixes: ["safe E8 20次", "safe E9 ≥90%"],
    },
    {
      name: "单位列",
      rows: `
      | 一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | 指标性质 | 指标值 | 计量单位 |
      | 产出指标 | 质量指标 | 合格率 | | ≥ | 90 | ％ |`,
      says: ["G8 “％”含全角数字或符号，请统一为半角“%”。"],
      fixes: ["safe G8 %"],
    },
    {
      name: "写作“＞＝９５％”",
      rows: `| 产出 | 质量 | 合格率 | ＞＝９５％ |`,
      says: ["E8 “＞＝９５％”含全角数字或符号，请统一为半角“≥95%”。"],
      fixes: ["safe E8 ≥95%"],
    },
  ],
});
