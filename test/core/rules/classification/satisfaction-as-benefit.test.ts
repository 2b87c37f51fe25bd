import { satisfactionAsBenefit } from "../../../../src/core/rules/classification/satisfaction-as-benefit";
import { testRule } from "../../../support/test-rule";

testRule(satisfactionAsBenefit, {
  accept: [
    { name: "两样都有" },
    { name: "没有满意度", rows: `| 产出 | 数量 | 邮寄数量 | ≥2万件 |` },
    {
      name: "有一行认不出归类",
      rows: `
      | | | 服判率 | ≥88% |
      | 满意度 | 服务对象满意度 | 群众满意度 | ≥90% |`,
    },
  ],
  reject: [
    {
      name: "只有产出和满意度",
      rows: `
      | 产出 | 数量 | 邮寄数量 | ≥2万件 |
      | 满意度 | 服务对象满意度 | 群众满意度 | ≥90% |`,
      says: ["A9 本表有满意度而没有任何效益指标，不能以满意度代替效益，请补充效益指标。"],
    },
    {
      name: "二级空着也算",
      rows: `
      | 产出 | | 邮寄数量 | ≥2万件 |
      | | 数量 | 送达数量 | ≥1万件 |
      | 满意度 | | 群众满意度 | ≥90% |`,
      says: ["A10 本表有满意度而没有任何效益指标，不能以满意度代替效益，请补充效益指标。"],
    },
  ],
});
