import { titleProjectMismatch } from "../../../../src/core/rules/structure/title-project-mismatch";
import { testRule } from "../../../support/test-rule";

testRule(titleProjectMismatch, {
  accept: [
    { name: "完全一致" },
    { name: "标题多写“项目”二字", fields: { heading: "1.法院办案业务费项目绩效目标表" } },
    { name: "标题不写项目", fields: { heading: "2024年部门预算项目支出绩效目标表" } },
    { name: "项目名称为空", fields: { projectName: "" } },
  ],
  reject: [
    {
      name: "标题是别的项目",
      fields: { heading: "3.法院办案业务、业务装备绩效目标表", projectName: "安全隐患维修" },
      says: ["A1 标题“法院办案业务、业务装备”与项目名称“安全隐患维修”不一致，请核对后改为同一个名称。"],
      fixes: ["review A1 3.安全隐患维修绩效目标表 「标题改用项目名称」", "review B3 法院办案业务、业务装备 「项目名称改用标题中的名称」"],
    },
    {
      name: "少一个字",
      fields: { heading: "1.法院办案业务绩效目标表" },
      says: ["A1 标题“法院办案业务”与项目名称“法院办案业务费”不一致，请核对后改为同一个名称。"],
      fixes: ["review A1 1.法院办案业务费绩效目标表", "review B3 法院办案业务"],
    },
  ],
});
