import { projectNameMissing } from "../../../../src/core/rules/structure/project-name-missing";
import { testRule } from "../../../support/test-rule";

testRule(projectNameMissing, {
  accept: [{ name: "已填写" }, { name: "名称含年度和连字符", fields: { projectName: "司法救助-2023中央" } }],
  reject: [
    { name: "为空", fields: { projectName: "" }, says: ["B3 项目名称不能为空，应与项目库名称一致，请填写。"] },
    { name: "只有空格", fields: { projectName: "  　" }, says: ["B3 项目名称不能为空，应与项目库名称一致，请填写。"] },
  ],
});
