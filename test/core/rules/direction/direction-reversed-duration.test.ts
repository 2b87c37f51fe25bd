import { directionReversedDuration } from "../../../../src/core/rules/direction/direction-reversed-duration";
import { testRule } from "../../../support/test-rule";

testRule(directionReversedDuration, {
  accept: [
    {
      name: "方向正确",
      example: {
        rows: [{ level1: "产出指标", level2: "时效指标", name: "响应时间", description: "", target: "≤2小时" }],
      },
    },
    {
      name: "要长久的",
      example: {
        rows: [
          { level1: "效益指标", level2: "可持续影响指标", name: "设备使用年限", description: "", target: "≥6年" },
          { level1: "产出指标", level2: "数量指标", name: "培训天数", description: "", target: "≥3天" },
          { level1: "产出指标", level2: "质量指标", name: "质保期", description: "", target: "≥3年" },
          { level1: "产出指标", level2: "时效指标", name: "服务期限", description: "", target: "≥12个月" },
          { level1: "效益指标", level2: "生态效益指标", name: "空气优良天数", description: "", target: "≥300天" },
        ],
      },
    },
    {
      name: "空单元格",
      example: {
        rows: [{ level1: "产出指标", level2: "时效指标", name: "响应时间", description: "", target: "" }],
      },
    },
  ],
  reject: [
    {
      name: "响应时间",
      example: {
        rows: [{ level1: "产出指标", level2: "时效指标", name: "运维响应时间", description: "", target: "≥2小时" }],
      },
      findings: ["E8 “运维响应时间”是时限，“≥2小时”应为“≤”。"],
    },
    {
      name: "两处",
      example: {
        rows: [
          { level1: "产出指标", level2: "时效指标", name: "文书送达天数", description: "", target: "≥5天" },
          { level1: "效益指标", level2: "社会效益指标", name: "窗口等候时长", description: "", target: "15分钟以上" },
        ],
      },
      findings: ["E8 “文书送达天数”是时限，“≥5天”应为“≤”。", "E9 “窗口等候时长”是时限，“15分钟以上”应为“≤”。"],
    },
  ],
});
