import { unitPriceMissingDenominator } from "../../../../src/core/rules/cost/unit-price-missing-denominator";
import { findingsOf, testRule } from "../../../support/test-rule";
import { budget, cost, quality, quantity } from "./rows";

testRule(unitPriceMissingDenominator, {
  accept: [
    { name: "已写计价单位", example: { rows: [quantity("邮寄数量", "≥16000件"), cost("邮寄费用", "≤10元/件")] } },
    { name: "总额", example: { rows: [cost("维修成本", "≤15万元"), cost("办公费", "≤31000元")] } },
    { name: "名称说是总额", example: { rows: [cost("手续费总额", "≤200元")] } },
    { name: "标准化不是标准", example: { rows: [cost("标准化建设费用", "≤15万元")] } },
    { name: "每年的总额", example: { rows: [cost("每年运维费用", "≤15万元")] } },
    { name: "按年的总额", example: { rows: [cost("运维费用", "≤15万元/年")] } },
    { name: "大预算里的小项目", example: { fields: budget("9000.00"), rows: [cost("水电费", "≤30000元")] } },
    { name: "主语里有单位", example: { rows: [cost("补助标准", "每人≤500元")] } },
    { name: "元和万元写错由量级规则指出", example: { rows: [cost("维修成本", "≤31元")] } },
    { name: "只写了万由金额单位规则指出", example: { rows: [cost("人均救助金额", "≤2万")] } },
    { name: "零元、空值、比率", example: { rows: [cost("新增成本", "0元"), cost("耗材成本", ""), cost("成本控制率", "≤100%")] } },
    { name: "不是成本指标", example: { rows: [quality("人均增收金额", "≥600元")] } },
  ],
  reject: [
    {
      name: "按数量指标的单位补，合计恰等于预算",
      example: { rows: [quantity("邮寄数量", "≥16000件"), cost("邮寄费", "≤10元"), cost("维修成本", "≤15万元")] },
      findings: ["E9 “≤10元”应为单价，请写成“≤10元/件”：按10元×16000件推算，成本合计恰等于预算数31万元。"],
    },
    {
      name: "合计不等于预算时不拿来作理由",
      example: { fields: budget("474.50"), rows: [quantity("邮寄数量", "≥20000件"), cost("邮寄费用", "≤10元")] },
      findings: ["E9 “≤10元”应为单价，请写成“≤10元/件”。"],
    },
    {
      name: "名称说的是单价，数额不论大小；按名称补单位",
      example: { rows: [cost("人均救助金额", "≤2.75万元"), cost("单场活动成本", "不超过1.5万元（含税）")] },
      findings: [
        "E8 “≤2.75万元”应为单价，请写成“≤2.75万元/人”。",
        "E9 “不超过1.5万元（含税）”应为单价，请写成“不超过1.5万元/场（含税）”。",
      ],
    },
    {
      name: "人均日、人次均、单位面积",
      example: { rows: [cost("人均日会议费", "≤550元"), cost("人次均差旅费", "≤2000元"), cost("单位面积维修成本", "≤500元")] },
      findings: [
        "E8 “≤550元”应为单价，请写成“≤550元/人·天”。",
        "E9 “≤2000元”应为单价，请写成“≤2000元/人次”。",
        "E10 “≤500元”应为单价，请写成“≤500元/平方米”。",
      ],
    },
    {
      name: "不知道按什么计价",
      example: { rows: [cost("陪审员补助标准", "≤100元"), cost("误餐费", "≤40元")] },
      findings: ["E8 “≤100元”应为单价，请写明计价单位（如“元/件”“元/人”）。", "E9 “≤40元”应为单价，请写明计价单位（如“元/件”“元/人”）。"],
    },
    {
      name: "单位在单独一列",
      example: {
        rows: [
          { ...quantity("邮寄数量", "20000"), operator: "≥", unit: "件" },
          { ...cost("邮寄费用", "10"), operator: "≤", unit: "元" },
        ],
      },
      findings: ["F9 “10”应为单价，请写成“元/件”。"],
    },
  ],
});

describe("unit-price-missing-denominator 的修改", () => {
  it("指标值一格，写成文本，待确认", () => {
    const [finding] = findingsOf(unitPriceMissingDenominator, {
      name: "邮寄",
      example: { rows: [quantity("邮寄数量", "≥20000件"), cost("邮寄费用", " ≤10元")] },
    });
    expect(finding?.fixes).toEqual([
      {
        safety: "review",
        label: "写成“≤10元/件”",
        edits: [{ sheet: "示例", at: { row: 8, column: 4 }, was: " ≤10元", text: "≤10元/件", asText: true }],
      },
    ]);
  });

  it("拆列的表改单位列", () => {
    const rows = [
      { ...quantity("邮寄数量", "20000"), operator: "≥", unit: "件" },
      { ...cost("邮寄费用", "10"), operator: "≤", unit: "元" },
    ];
    const [finding] = findingsOf(unitPriceMissingDenominator, { name: "拆列", example: { rows } });
    expect(finding?.fixes[0]?.edits).toMatchObject([{ at: { row: 8, column: 6 }, was: "元", text: "元/件" }]);
  });
});
