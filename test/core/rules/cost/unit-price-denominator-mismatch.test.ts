import { unitPriceDenominatorMismatch } from "../../../../src/core/rules/cost/unit-price-denominator-mismatch";
import { testRule } from "../../../support/test-rule";
import { cost, quantity } from "./rows";

testRule(unitPriceDenominatorMismatch, {
  accept: [
    { name: "单位相同", example: { rows: [quantity("业务培训人数", "≥10人"), cost("培训费用", "≤5000元/人")] } },
    { name: "人次、人天与人可以换用", example: { rows: [quantity("培训学员人次", "≥120人次"), cost("培训综合定额", "≤450元/人·天")] } },
    { name: "案与件可以换用", example: { rows: [quantity("陪审案件数量", "≥900件"), cost("陪审补助", "≤100元/案")] } },
    { name: "没有同名的数量", example: { rows: [quantity("邮寄数量", "≥100件"), cost("差旅费用", "≤2000元/次")] } },
    { name: "单价按月", example: { rows: [quantity("保安岗位数量", "≥10个"), cost("保安岗位费用", "≤3000元/月")] } },
    {
      name: "有单位相同的另一条数量",
      example: { rows: [quantity("出差保障人数", "≥250人"), quantity("出差趟数", "≥250次"), cost("单次出差支出金额", "≤2000元/次")] },
    },
    {
      name: "另有按人次计、名称沾边的数量",
      example: { rows: [quantity("会议场次", "≥3场"), quantity("参会人次", "≥200人次"), cost("人均日会议费", "≤550元/人·天")] },
    },
    {
      name: "数量没写单位、单价没写分母",
      example: { rows: [quantity("邮寄数量", "≥100"), cost("邮寄费用", "≤10元/件"), cost("邮寄手续费", "≤2元")] },
    },
  ],
  reject: [
    {
      name: "单价按次，数量按人",
      example: { rows: [quantity("出差保障人数", "≥250人"), cost("单次出差支出金额", "≤2000元/次")] },
      findings: ["E9 单价按“次”，而数量指标“出差保障人数”按“人”，无法推算总额，请统一计价单位或补充按“次”计的数量指标。"],
    },
    {
      name: "两条单价都对不上",
      example: { rows: [quantity("维修面积", "≥400平方米"), cost("单处维修成本", "≤500元/处"), cost("单台维修成本", "≤300元/台")] },
      findings: [
        "E9 单价按“处”，而数量指标“维修面积”按“平方米”，无法推算总额，请统一计价单位或补充按“处”计的数量指标。",
        "E10 单价按“台”，而数量指标“维修面积”按“平方米”，无法推算总额，请统一计价单位或补充按“台”计的数量指标。",
      ],
    },
  ],
});
