import { yearMismatch } from "../../../../src/core/rules/workbook/year-mismatch";
import { testRule } from "../../../support/test-rule";

testRule(yearMismatch, {
  accept: [
    { name: "没有年份" },
    { name: "年份相同", fields: { heading: "1.2024年司法救助绩效目标表", projectName: "司法救助-2024中央" } },
    {
      name: "结转、规划与文号",
      fields: { heading: "1.2024年司法救助绩效目标表", projectName: "司法救助（2023年结转）" },
      other: { fields: { heading: "2.2024年编制绩效目标表", projectName: "2021-2025年规划编制" } },
    },
    {
      name: "两个年度的表各占一半",
      fields: { heading: "1.2023年司法救助绩效目标表" },
      other: { fields: { heading: "2.2024年司法救助绩效目标表" } },
    },
    { name: "标题和项目名称空着", fields: { heading: "", projectName: "" }, settings: { year: 2024 } },
  ],
  reject: [
    {
      name: "标题新、项目名称旧",
      fields: { heading: "1.2024年司法救助绩效目标表", projectName: "司法救助-2023中央" },
      says: ["B3 “司法救助-2023中央”的年度与本簿2024年不一致，请核对是否沿用了别年的表。"],
    },
    {
      name: "与设置的年度不同，两张表",
      fields: { heading: "1.2024年司法救助绩效目标表" },
      other: { fields: { projectName: "办案费-2024中央" } },
      settings: { year: 2025 },
      says: [
        "A1 “1.2024年司法救助绩效目标表”的年度与本簿2025年不一致，请核对是否沿用了别年的表。",
        "示例二!B3 “办案费-2024中央”的年度与本簿2025年不一致，请核对是否沿用了别年的表。",
      ],
    },
  ],
});
