import { unitPriceNameUnclear } from "../../../../src/core/rules/cost/unit-price-name-unclear";
import { findingsOf, testRule } from "../../../support/test-rule";
import { cost, quality } from "./rows";

testRule(unitPriceNameUnclear, {
  accept: [
    {
      name: "单次、人均、每件、标准、定额、造价",
      example: {
        rows: [
          cost("单次出差支出金额", "≤2000元/次"),
          cost("人均培训费", "≤450元/人"),
          cost("每件邮寄费", "≤10元/件"),
          cost("补助标准", "≤500元/人"),
          cost("培训综合定额", "≤450元/人·天"),
          cost("道路造价", "≤300元/平方米"),
        ],
      },
    },
    { name: "总额", example: { rows: [cost("培训费用", "≤5万元")] } },
    { name: "按年的总额", example: { rows: [cost("运维费用", "≤5万元/年")] } },
    { name: "没写分母的由另一条规则指出", example: { rows: [cost("邮寄费用", "≤10元")] } },
    { name: "不是成本、名称为空", example: { rows: [quality("增收", "≥600元/人"), cost("", "≤10元/件")] } },
  ],
  reject: [
    {
      name: "培训费用",
      example: { rows: [cost("培训费用", "≤5000元/人")] },
      findings: ["C8 “培训费用”的值“≤5000元/人”是单价，名称建议改为“人均培训费用”。"],
    },
    {
      name: "按件、按平方米、按人次、按人天、按长单位；评价不是价",
      example: {
        rows: [
          cost("邮寄费用", "≤10元/件"),
          cost("维修成本", "≤500元/平方米"),
          cost("差旅费", "≤2000元/人次"),
          cost("会议费", "≤550元/人天"),
          cost("评价费用", "≤2万元/次"),
          cost("讲课费", "≤500元/学时"),
        ],
      },
      findings: [
        "C8 “邮寄费用”的值“≤10元/件”是单价，名称建议改为“单件邮寄费用”。",
        "C9 “维修成本”的值“≤500元/平方米”是单价，名称建议改为“单位面积维修成本”。",
        "C10 “差旅费”的值“≤2000元/人次”是单价，名称建议改为“人次均差旅费”。",
        "C11 “会议费”的值“≤550元/人天”是单价，名称建议改为“人均日会议费”。",
        "C12 “评价费用”的值“≤2万元/次”是单价，名称建议改为“单次评价费用”。",
        "C13 “讲课费”的值“≤500元/学时”是单价，名称建议改为“每学时讲课费”。",
      ],
    },
  ],
});

it("修改写在名称一格，待确认", () => {
  const [finding] = findingsOf(unitPriceNameUnclear, { name: "培训", example: { rows: [cost("培训费用", "≤5000元/人")] } });
  expect(finding?.fixes).toEqual([
    {
      safety: "review",
      label: "名称改为“人均培训费用”",
      edits: [{ sheet: "示例", at: { row: 7, column: 2 }, was: "培训费用", text: "人均培训费用" }],
    },
  ]);
});
