import { SOUND_ROWS } from "../../../../src/core/lint/example-sheet";
import { benefitCopiesGoal } from "../../../../src/core/rules/wording/benefit-copies-goal";
import { testRule } from "../../../support/test-rule";

testRule(benefitCopiesGoal, {
  accept: [
    { name: "效益另有内容", example: {} },
    {
      name: "目标里提到的率是细化",
      example: {
        fields: { goals: "1.目标内容1：完成维修5处，安全隐患消除率达到100%" },
        rows: [{ ...SOUND_ROWS[5], name: "安全隐患消除率" }],
      },
    },
    {
      name: "产出与目标同文不算",
      example: { fields: { goals: "1.目标内容1：保障审判工作顺利进行" }, rows: [{ ...SOUND_ROWS[0], name: "保障审判工作顺利进行" }] },
    },
    { name: "名称空着", example: { rows: [{ ...SOUND_ROWS[5], name: "" }] } },
  ],
  reject: [
    {
      name: "原话照抄",
      example: {
        fields: { goals: "1.目标内容1：完成邮寄，保障审判工作顺利进行" },
        rows: [{ ...SOUND_ROWS[5], name: "保障审判工作顺利进行" }],
      },
      findings: ["C8 “保障审判工作顺利进行”照抄绩效目标原文，未细化，请改为可衡量的效果。"],
    },
    {
      name: "两条都抄",
      example: {
        fields: { goals: "1.目标内容1：促进农村经济发展\n2.目标内容2：改善农村人居环境" },
        rows: [
          { ...SOUND_ROWS[5], name: "促进农村经济发展" },
          { ...SOUND_ROWS[5], level1: "", name: "改善农村人居环境" },
        ],
      },
      findings: [
        "C8 “促进农村经济发展”照抄绩效目标原文，未细化，请改为可衡量的效果。",
        "C9 “改善农村人居环境”照抄绩效目标原文，未细化，请改为可衡量的效果。",
      ],
    },
  ],
});
