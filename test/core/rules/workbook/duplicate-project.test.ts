import { duplicateProject } from "../../../../src/core/rules/workbook/duplicate-project";
import { testRule } from "../../../support/test-rule";

testRule(duplicateProject, {
  accept: [
    { name: "两个项目", other: { fields: { projectName: "司法救助" } } },
    { name: "两个单位的同名项目", other: { fields: { unitLine: "210102天津市南开区人民检察院" } } },
    {
      name: "两个年度",
      fields: { heading: "1.2023年法院办案业务费绩效目标表" },
      other: { fields: { heading: "2.2024年法院办案业务费绩效目标表" } },
    },
    { name: "项目名称都空着", fields: { projectName: "" }, other: { fields: { projectName: "" } } },
  ],
  reject: [
    {
      name: "同名",
      other: { fields: { heading: "2.法院办案业务费绩效目标表" } },
      says: ["示例二!B3 项目“法院办案业务费”重复出现（第1张和第2张表），请删除一张或改正项目名称。"],
    },
    {
      name: "空格不算不同",
      fields: { projectName: "法院 办案业务费" },
      other: {},
      says: ["示例二!B3 项目“法院办案业务费”重复出现（第1张和第2张表），请删除一张或改正项目名称。"],
    },
  ],
});
