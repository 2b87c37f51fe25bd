import { goalSequence } from "../../../../src/core/rules/structure/goal-sequence";
import { testRule } from "../../../support/test-rule";

testRule(goalSequence, {
  accept: [
    { name: "连续", example: { fields: { goals: "1.目标内容1：完成邮寄\n2.目标内容2：保障审判" } } },
    { name: "没有编号", example: { fields: { goals: "完成法律文书邮寄约16000件" } } },
    { name: "为空", example: { fields: { goals: "" } } },
  ],
  reject: [
    {
      name: "前后编号不一致",
      example: { fields: { goals: "1.目标内容2：完成邮寄约16000件" } },
      findings: ["B6 目标编号为1（目标内容2），应从1连续编号，前后两个编号要一致，请重新编号。"],
    },
    {
      name: "跳号",
      example: { fields: { goals: "1.目标内容1：完成邮寄\n3.目标内容3：保障审判" } },
      findings: ["B6 目标编号为1、3，应从1连续编号，前后两个编号要一致，请重新编号。"],
    },
  ],
});
