import { ratioLower100 } from "../../../../src/core/rules/direction/ratio-lower-100";
import { testRule } from "../../../support/test-rule";

testRule(ratioLower100, {
  accept: [
    {
      name: "裸100%",
      example: {
        rows: [
          { level1: "产出指标", level2: "质量指标", name: "合格率", description: "", target: "100%" },
          { level1: "产出指标", level2: "质量指标", name: "合格率", description: "", target: "=100%" },
        ],
      },
    },
    {
      name: "可以超额",
      example: {
        rows: [
          { level1: "效益指标", level2: "经济效益指标", name: "税收收入任务完成率", description: "", target: "≥100%" },
          { level1: "效益指标", level2: "经济效益指标", name: "产值增长率", description: "", target: "≥100%" },
        ],
      },
    },
    {
      name: "不是比率",
      example: {
        rows: [{ level1: "产出指标", level2: "数量指标", name: "宣传资料", description: "", target: "≥100份" }],
      },
    },
    {
      name: "空单元格",
      example: {
        rows: [{ level1: "产出指标", level2: "质量指标", name: "合格率", description: "", target: "" }],
      },
    },
    {
      name: "中文数字等写法不受影响",
      example: {
        rows: [{ level1: "产出指标", level2: "质量指标", name: "合格率", description: "", target: "百分之百" }],
      },
    },
  ],
  reject: [
    {
      name: "合格率",
      example: {
        rows: [{ level1: "产出指标", level2: "质量指标", name: "验收合格率", description: "", target: "≥100%" }],
      },
      findings: ["E8 “≥100%”等同于“100%”，请直接写“100%”。"],
    },
    {
      name: "两处",
      example: {
        rows: [
          { level1: "产出指标", level2: "质量指标", name: "验收合格率", description: "", target: ">=100%" },
          { level1: "产出指标", level2: "时效指标", name: "维修完成率", description: "", target: "≥100%" },
        ],
      },
      findings: ["E8 “>=100%”等同于“100%”，请直接写“100%”。", "E9 “≥100%”等同于“100%”，请直接写“100%”。"],
    },
    {
      name: "拆列改符号格",
      example: {
        rows: [{ level1: "产出指标", level2: "质量指标", name: "合格率", description: "", target: "100", operator: "大于等于", unit: "%" }],
      },
      findings: ["F8 “大于等于100%”等同于“100%”，请直接写“100%”。"],
    },
  ],
});
