import { goalNoQuantity } from "../../../../src/core/rules/structure/goal-no-quantity";
import { testRule } from "../../../support/test-rule";

testRule(goalNoQuantity, {
  accept: [
    { name: "有数量" },
    { name: "汉字数量", fields: { goals: "1.目标内容1：建成三座便民服务中心" } },
    { name: "两条中有一条有数量", fields: { goals: "1.目标内容1：保障审判\n2.目标内容2：结案率达到95%" } },
    { name: "为空归别的规则管", fields: { goals: "" } },
  ],
  reject: [
    {
      name: "全是定性",
      fields: { goals: "1.目标内容1：保障公民权益\n2.目标内容2：促进依法行使职权" },
      says: ["B6 绩效目标均为定性表述，建议写入主要任务数量或标准（如“完成邮寄约1.6万件”）。"],
    },
    {
      name: "只有年份",
      fields: { goals: "1.目标内容1：做好2024年法律文书邮寄" },
      says: ["B6 绩效目标均为定性表述，建议写入主要任务数量或标准（如“完成邮寄约1.6万件”）。"],
    },
  ],
});
