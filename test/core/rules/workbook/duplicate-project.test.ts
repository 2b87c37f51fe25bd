import { duplicateProject } from "../../../../src/core/rules/workbook/duplicate-project";
import { testRule } from "../../../support/test-rule";

testRule(duplicateProject, {
  accept: [
    {
      name: "两个项目",
      example: {
        other: {
          fields: {
            projectName: "司法救助",
          },
        },
      },
    },
    {
      name: "两个单位的同名项目",
      example: {
        other: {
          fields: {
            unitLine: "210102天津市南开区人民检察院",
          },
        },
      },
    },
    {
      name: "两个年度",
      example: {
        fields: {
          heading: "1.2023年法院办案业务费绩效目标表",
        },
        other: {
          fields: {
            heading: "2.2024年法院办案业务费绩效目标表",
          },
        },
      },
    },
    {
      name: "项目名称都空着",
      example: {
        fields: {
          projectName: "",
        },
        other: {
          fields: {
            projectName: "",
          },
        },
      },
    },
  ],
  reject: [
    {
      name: "同名",
      example: {
        other: {
          fields: {
            heading: "2.法院办案业务费绩效目标表",
          },
        },
      },
      findings: ["示例二!B3 项目“法院办案业务费”重复出现（第1张和第2张表），请删除一张或改正项目名称。"],
    },
    {
      name: "空格不算不同",
      example: {
        fields: {
          projectName: "法院 办案业务费",
        },
        other: {},
      },
      findings: ["示例二!B3 项目“法院办案业务费”重复出现（第1张和第2张表），请删除一张或改正项目名称。"],
    },
  ],
});
