import { timelinessRateNoDeadline } from "../../../../src/core/rules/direction/timeliness-rate-no-deadline";
import { testRule } from "../../../support/test-rule";

testRule(timelinessRateNoDeadline, {
  accept: [
    {
      name: "写了时限",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "时效指标",
            name: "补助发放及时率",
            description: "每季度结束后10日内发放的期数÷总期数×100%",
            target: "100%",
          },
          { level1: "产出指标", level2: "时效指标", name: "30日内办结率", description: "", target: "≥95%" },
        ],
      },
    },
    {
      name: "时长本身就是时限",
      example: {
        rows: [{ level1: "产出指标", level2: "时效指标", name: "响应时限", description: "", target: "≤2小时" }],
      },
    },
    {
      name: "不是时效",
      example: {
        rows: [{ level1: "产出指标", level2: "质量指标", name: "合格率", description: "", target: "100%" }],
      },
    },
    {
      name: "空单元格",
      example: {
        rows: [{ level1: "产出指标", level2: "时效指标", name: "及时率", description: "", target: "" }],
      },
    },
  ],
  reject: [
    {
      name: "描述等于名称",
      example: {
        rows: [{ level1: "产出指标", level2: "时效指标", name: "设备购置及时率", description: "设备购置及时率", target: "100%" }],
      },
      findings: ["D8 “设备购置及时率”未说明何为“及时、按期”，请在描述中写明时限（如“收到申请后10个工作日内”）。"],
    },
    {
      name: "两处",
      example: {
        rows: [
          { level1: "产出指标", level2: "时效指标", name: "资金拨付及时率", description: "及时拨付的资金比例", target: "≥95%" },
          { level1: "产出指标", level2: "时效指标", name: "补助发放及时率", description: "按时发放", target: "100%" },
        ],
      },
      findings: [
        "D8 “资金拨付及时率”未说明何为“及时、按期”，请在描述中写明时限（如“收到申请后10个工作日内”）。",
        "D9 “补助发放及时率”未说明何为“及时、按期”，请在描述中写明时限（如“收到申请后10个工作日内”）。",
      ],
    },
  ],
});
