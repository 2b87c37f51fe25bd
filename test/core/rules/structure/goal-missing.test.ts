import { goalMissing } from "../../../../src/core/rules/structure/goal-missing";
import { testRule } from "../../../support/test-rule";

testRule(goalMissing, {
  accept: [{ name: "已填写" }, { name: "没有编号的一段话", fields: { goals: "完成法律文书邮寄约16000件" } }],
  reject: [
    { name: "为空", fields: { goals: "" }, says: ["B6 绩效目标不能为空，请写明项目要完成什么、达到什么效果。"] },
    { name: "只有编号", fields: { goals: "1.目标内容1：" }, says: ["B6 绩效目标不能为空，请写明项目要完成什么、达到什么效果。"] },
    {
      name: "其中两条只有编号",
      fields: { goals: "1.目标内容1：完成邮寄约16000件\n2.目标内容2：\n3.目标内容3：……" },
      says: [
        "B6 第2条绩效目标“2.目标内容2：”只有编号没有内容，请填写或删除这一条。",
        "B6 第3条绩效目标“3.目标内容3：……”只有编号没有内容，请填写或删除这一条。",
      ],
    },
  ],
});
