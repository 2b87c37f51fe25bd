import { goalSequence } from "../../../../src/core/rules/structure/goal-sequence";
import { testRule } from "../../../support/test-rule";

testRule(goalSequence, {
  accept: [
    { name: "连续", fields: { goals: "1.目标内容1：完成邮寄\n2.目标内容2：保障审判" } },
    {
      name: "一条一格，编号接着上一格",
      sheet: `
      | 项目名称 | 系统运维 |
      | 预算规模及资金用途 | 预算数 | 20.00 |
      | 绩效目标 | 1.目标内容1：完成12个系统运维 |
      | | 2.目标内容2：完成6个系统测评 |
      | 一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | 指标值 |
      | 产出指标 | 数量指标 | 运维系统数量 | 个数 | ≥12个 |`,
    },
    { name: "没有编号", fields: { goals: "完成法律文书邮寄约16000件" } },
    { name: "为空", fields: { goals: "" } },
  ],
  reject: [
    {
      name: "前后编号不一致",
      fields: { goals: "1.目标内容2：完成邮寄约16000件" },
      says: ["B6 目标编号为1（目标内容2），应从1连续编号，前后两个编号要一致，请重新编号。"],
      fixes: ["safe B6 1.目标内容1：完成邮寄约16000件 「目标从1起重新编号」"],
    },
    {
      name: "跳号",
      fields: { goals: "1.目标内容1：完成邮寄\n3.目标内容3：保障审判" },
      says: ["B6 目标编号为1、3，应从1连续编号，前后两个编号要一致，请重新编号。"],
      fixes: ["safe B6 1.目标内容1：完成邮寄\n2.目标内容2：保障审判"],
    },
    {
      name: "汉字编号不改",
      fields: { goals: "一、完成3项\n三、完成5项" },
      says: ["B6 目标编号为1、3，应从1连续编号，前后两个编号要一致，请重新编号。"],
    },
  ],
});
