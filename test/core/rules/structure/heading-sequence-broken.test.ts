import { headingSequenceBroken } from "../../../../src/core/rules/structure/heading-sequence-broken";
import { testRule } from "../../../support/test-rule";

testRule(headingSequenceBroken, {
  accept: [
    { name: "从1连续", other: { fields: { heading: "2.司法救助绩效目标表" } } },
    { name: "只有一张表", fields: { heading: "3.法院办案业务费绩效目标表" } },
    { name: "没有标题的表不参与编号", other: { fields: { heading: "" } } },
  ],
  reject: [
    {
      name: "跳号",
      other: { fields: { heading: "4.司法救助绩效目标表" } },
      says: ["示例二!A1 表序号不连续：1、4，请从1起依次编号。"],
      fixes: ["safe 示例二!A1 2.司法救助绩效目标表 「表序号从1起重排」"],
    },
    {
      name: "重号",
      other: { fields: { heading: "1.司法救助绩效目标表" } },
      says: ["示例二!A1 表序号不连续：1、1，请从1起依次编号。"],
      fixes: ["safe 示例二!A1 2.司法救助绩效目标表"],
    },
  ],
});
