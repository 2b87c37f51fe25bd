import { SOUND_ROWS } from "../../../../src/core/lint/example-sheet";
import { personalInfo } from "../../../../src/core/rules/wording/personal-info";
import { testRule } from "../../../support/test-rule";

testRule(personalInfo, {
  accept: [
    { name: "示例表", example: {} },
    { name: "大额金额", example: { rows: [{ ...SOUND_ROWS[0], target: "≤13800000000元" }] } },
    { name: "空单元格", example: { fields: { purpose: "" } } },
  ],
  reject: [
    {
      name: "用途里的手机号",
      example: { fields: { purpose: "用于支付邮寄费，联系人13800001234" } },
      findings: ["B5 资金用途含手机号“138****1234”，公开前请删除。"],
    },
    {
      name: "描述里的身份证号，目标里的卡号",
      example: {
        fields: { goals: "1.目标内容1：向6222021234567890123账户发放救助金" },
        rows: [{ ...SOUND_ROWS[0], description: "救助对象110101199003074514" }],
      },
      findings: [
        "B6 绩效目标含银行卡号“622************0123”，公开前请删除。",
        "D8 绩效指标描述含身份证号“110***********4514”，公开前请删除。",
      ],
    },
  ],
});
