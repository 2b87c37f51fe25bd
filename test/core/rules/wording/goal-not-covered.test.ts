import { goalNotCovered } from "../../../../src/core/rules/wording/goal-not-covered";
import { testRule } from "../../../support/test-rule";

testRule(goalNotCovered, {
  accept: [
    { name: "目标与产出对应" },
    { name: "满意度目标看满意度指标", fields: { goals: "1.目标内容1：完成邮寄约16000件\n2.目标内容2：群众满意" } },
    { name: "效果目标由效益指标写明", fields: { goals: "1.目标内容1：提高服判息诉水平" } },
    { name: "目标空着", fields: { goals: "" } },
  ],
  reject: [
    {
      name: "只有套话相同",
      fields: { goals: "1.目标内容1：保障公民权益，促进法治社会" },
      says: ["B6 第1条目标在产出指标中没有对应内容，请补充产出指标或修改目标。"],
    },
    {
      name: "三条中两条落空",
      fields: { goals: "1.目标内容1：完成文书邮寄约16000件\n2.目标内容2：购置电梯2部\n3.目标内容3：修缮屋顶" },
      says: [
        "B6 第2条目标在产出指标中没有对应内容，请补充产出指标或修改目标。",
        "B6 第3条目标在产出指标中没有对应内容，请补充产出指标或修改目标。",
      ],
    },
  ],
});
