import { goalDuplicate } from "../../../../src/core/rules/structure/goal-duplicate";
import { testRule } from "../../../support/test-rule";

testRule(goalDuplicate, {
  accept: [
    { name: "一条" },
    { name: "两条不同", fields: { goals: "1.目标内容1：完成邮寄约16000件\n2.目标内容2：完成邮寄约2000件" } },
    { name: "两条都空着", fields: { goals: "1.目标内容1：\n2.目标内容2：" } },
  ],
  reject: [
    {
      name: "只差句号",
      fields: { goals: "1.目标内容1：保障审判工作顺利进行\n2.目标内容2：保障审判工作顺利进行。" },
      says: ["B6 第1、2条目标内容重复，请改写或删除其中一条。"],
      fixes: ["review B6 1.目标内容1：保障审判工作顺利进行 「删除“2.目标内容2：保障审判工作顺利进行。”」"],
    },
    {
      name: "三条相同",
      fields: { goals: "1.目标内容1：保障审判\n2.目标内容2：保障审判\n3.目标内容3：保障审判" },
      says: ["B6 第1、2条目标内容重复，请改写或删除其中一条。", "B6 第1、3条目标内容重复，请改写或删除其中一条。"],
      fixes: ["review B6 1.目标内容1：保障审判\n3.目标内容3：保障审判", "review B6 1.目标内容1：保障审判\n2.目标内容2：保障审判"],
    },
  ],
});
