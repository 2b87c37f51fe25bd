import { crossTableSameIndicators } from "../../../../src/core/rules/workbook/cross-table-same-indicators";
import { testRule } from "../../../support/test-rule";

testRule(crossTableSameIndicators, {
  accept: [
    {
      name: "只有一条同名",
      other: {
        fields: { projectName: "司法救助" },
        rows: `
        | 产出 | 数量 | 法律文书邮寄数量 | ≥100件 |
        | 满意度 | 服务对象满意度 | 诉讼当事人满意度 | ≥90% |`,
      },
    },
    {
      name: "同名的是满意度",
      rows: `
      | 满意度 | 服务对象满意度 | 群众满意度 | ≥90% |
      | | 服务对象满意度 | 干警满意度 | ≥90% |`,
      other: {
        fields: { projectName: "司法救助" },
        rows: `
        | 满意度 | 服务对象满意度 | 群众满意度 | ≥90% |
        | | 服务对象满意度 | 干警满意度 | ≥90% |`,
      },
    },
    { name: "别的单位", other: { fields: { projectName: "司法救助", unitLine: "210102天津市南开区人民检察院" } } },
    {
      name: "名称都空着",
      rows: `
      | 产出 | 数量 | | ≥1件 |
      | | 数量 | | ≥2件 |`,
      other: {
        fields: { projectName: "司法救助" },
        rows: `
        | 产出 | 数量 | | ≥1件 |
        | | 数量 | | ≥2件 |`,
      },
    },
  ],
  reject: [
    {
      name: "两条同名",
      rows: `
      | 产出 | 数量 | 邮寄数量 | ≥2万件 |
      | | 质量 | 妥投率 | ≥95% |`,
      other: {
        fields: { projectName: "司法救助" },
        rows: `
        | 产出 | 数量 | 邮寄数量 | ≥100件 |
        | | 质量 | 妥 投率 | ≥90% |
        | | 数量 | 救助人数 | ≥12人 |`,
      },
      says: ["簿 项目“法院办案业务费”和“司法救助”存在2个同名指标（邮寄数量、妥投率），请确认经费是否重复安排，或说明两项目如何划分。"],
    },
    {
      name: "整表相同，满意度不计",
      other: { fields: { projectName: "司法救助" } },
      says: [
        "簿 项目“法院办案业务费”和“司法救助”存在6个同名指标（法律文书邮寄数量、文书邮寄妥投率、文书邮寄送达天数、办案耗材费总额、单件法律文书邮寄成本、一审服判息诉率），请确认经费是否重复安排，或说明两项目如何划分。",
      ],
    },
  ],
});
