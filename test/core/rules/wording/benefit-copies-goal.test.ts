import { benefitCopiesGoal } from "../../../../src/core/rules/wording/benefit-copies-goal";
import { testRule } from "../../../support/test-rule";

testRule(benefitCopiesGoal, {
  accept: [
    { name: "效益另有内容" },
    {
      name: "目标里提到的率是细化",
      fields: { goals: "1.目标内容1：完成维修5处，安全隐患消除率达到100%" },
      rows: `| 效益 | 社会效益 | 安全隐患消除率 | ≥88% |`,
    },
    {
      name: "产出与目标同文不算",
      fields: { goals: "1.目标内容1：保障审判工作顺利进行" },
      rows: `| 产出 | 数量 | 保障审判工作顺利进行 | ≥16000件 |`,
    },
    { name: "名称空着", rows: `| 效益 | 社会效益 | | ≥88% |` },
  ],
  reject: [
    {
      name: "原话照抄",
      fields: { goals: "1.目标内容1：完成邮寄，保障审判工作顺利进行" },
      rows: `| 效益 | 社会效益 | 保障审判工作顺利进行 | ≥88% |`,
      says: ["C8 “保障审判工作顺利进行”照抄绩效目标原文，未细化，请改为可衡量的效果。"],
    },
    {
      name: "两条都抄",
      fields: { goals: "1.目标内容1：促进农村经济发展\n2.目标内容2：改善农村人居环境" },
      rows: `
      | 效益 | 社会效益 | 促进农村经济发展 | ≥88% |
      | | 社会效益 | 改善农村人居环境 | ≥88% |`,
      says: [
        "C8 “促进农村经济发展”照抄绩效目标原文，未细化，请改为可衡量的效果。",
        "C9 “改善农村人居环境”照抄绩效目标原文，未细化，请改为可衡量的效果。",
      ],
    },
  ],
});
