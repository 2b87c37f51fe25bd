import { ratioUpper100 } from "../../../../src/core/rules/direction/ratio-upper-100";
import { testRule } from "../../../support/test-rule";

testRule(ratioUpper100, {
  accept: [
    {
      name: "成本控制率",
      example: {
        rows: [
          { level1: "产出指标", level2: "成本指标", name: "成本控制率", description: "", target: "≤100%" },
          { level1: "产出指标", level2: "质量指标", name: "预算执行率", description: "", target: "≤100%" },
        ],
      },
    },
    {
      name: "负向比率",
      example: {
        rows: [{ level1: "产出指标", level2: "质量指标", name: "系统故障率", description: "", target: "≤100%" }],
      },
    },
    {
      name: "方向正确",
      example: {
        rows: [{ level1: "产出指标", level2: "时效指标", name: "发放及时率", description: "", target: "≥95%" }],
      },
    },
    {
      name: "空单元格",
      example: {
        rows: [{ level1: "产出指标", level2: "时效指标", name: "发放及时率", description: "", target: "" }],
      },
    },
  ],
  reject: [
    {
      name: "及时率",
      example: {
        rows: [{ level1: "产出指标", level2: "时效指标", name: "救助资金发放及时率", description: "", target: "≤100%" }],
      },
      findings: ["E8 “≤100%”恒成立，没有约束力，“救助资金发放及时率”应写“≥”或“100%”。"],
    },
    {
      name: "两处",
      example: {
        rows: [
          { level1: "产出指标", level2: "质量指标", name: "验收合格率", description: "", target: "不超过100%" },
          { level1: "效益指标", level2: "社会效益指标", name: "信访化解率", description: "", target: "≤100%" },
        ],
      },
      findings: [
        "E8 “不超过100%”恒成立，没有约束力，“验收合格率”应写“≥”或“100%”。",
        "E9 “≤100%”恒成立，没有约束力，“信访化解率”应写“≥”或“100%”。",
      ],
    },
    {
      name: "拆列",
      example: {
        rows: [{ level1: "产出指标", level2: "时效指标", name: "发放及时率", description: "", target: "100", operator: "≤", unit: "%" }],
      },
      findings: ["F8 “≤100%”恒成立，没有约束力，“发放及时率”应写“≥”或“100%”。"],
    },
  ],
});
