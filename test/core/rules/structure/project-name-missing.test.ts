import { projectNameMissing } from "../../../../src/core/rules/structure/project-name-missing";
import { testRule } from "../../../support/test-rule";

testRule(projectNameMissing, {
  accept: [
    { name: "已填写", example: {} },
    { name: "名称含年度和连字符", example: { fields: { projectName: "司法救助-2023中央" } } },
  ],
  reject: [
    { name: "为空", example: { fields: { projectName: "" } }, findings: ["B3 项目名称不能为空，应与项目库名称一致，请填写。"] },
    { name: "只有空格", example: { fields: { projectName: "  　" } }, findings: ["B3 项目名称不能为空，应与项目库名称一致，请填写。"] },
  ],
});
