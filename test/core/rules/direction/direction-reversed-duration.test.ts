import { directionReversedDuration } from "../../../../src/core/rules/direction/direction-reversed-duration";
import { testRule } from "../../../support/test-rule";

testRule(directionReversedDuration, {
  accept: [
    { name: "方向正确", rows: `| 产出 | 时效 | 响应时间 | ≤2小时 |` },
    {
      name: "要长久的",
      rows: `
      | 效益 | 可持续影响 | 设备使用年限 | ≥6年 |
      | 产出 | 数量 | 培训天数 | ≥3天 |
      | 产出 | 质量 | 质保期 | ≥3年 |
      | 产出 | 时效 | 服务期限 | ≥12个月 |
      | 效益 | 生态效益 | 空气优良天数 | ≥300天 |`,
    },
    { name: "空单元格", rows: `| 产出 | 时效 | 响应时间 | |` },
  ],
  reject: [
    {
      name: "响应时间",
      rows: `| 产出 | 时效 | 运维响应时间 | ≥2小时 |`,
      says: ["E8 “运维响应时间”是时限，“≥2小时”应为“≤”。"],
      fixes: ["review E8 ≤2小时"],
    },
    {
      name: "两处",
      rows: `
      | 产出 | 时效 | 文书送达天数 | ≥5天 |
      | 效益 | 社会效益 | 窗口等候时长 | 15分钟以上 |`,
      says: ["E8 “文书送达天数”是时限，“≥5天”应为“≤”。", "E9 “窗口等候时长”是时限，“15分钟以上”应为“≤”。"],
      fixes: ["review E8 ≤5天", "review E9 ≤15分钟"],
    },
  ],
});
