import { defineRule } from "../../lint/rule";
import { atTable } from "../parts/at-table";
import { isUnitLineForm } from "./parts/unit-line-form";

export const projectNameMissing = defineRule({
  id: "project-name-missing",
  family: "structure",
  scope: "table",
  severity: "error",
  title: "项目名称为空",
  why: "绩效目标要和项目库里的项目一一对应。",
  sources: ["88号申报表", "公开的审核要求"],
  messages: {
    empty: "项目名称不能为空，应与项目库名称一致，请填写。",
    noRow: "没有“项目名称”一行，无法知道这是哪个项目，请补上。",
  },
  examples: { good: [{}], bad: [{ fields: { projectName: "" } }] },
  *check({ table }) {
    const { projectName, purpose } = table;
    if (projectName) {
      if (projectName.text === "") yield { message: "empty", at: projectName.at };
      return;
    }
    if (purpose && table.header && isUnitLineForm(table)) yield { message: "noRow", ...atTable(table) };
  },
});
