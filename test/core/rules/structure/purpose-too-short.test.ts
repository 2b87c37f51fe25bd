import { purposeTooShort } from "../../../../src/core/rules/structure/purpose-too-short";
import { testRule } from "../../../support/test-rule";

testRule(purposeTooShort, {
  accept: [
    { name: "写明内容" },
    { name: "恰好八个字", fields: { purpose: "支付司法救助资金" } },
    { name: "为空归别的规则管", fields: { purpose: "" } },
  ],
  reject: [
    { name: "四个字", fields: { purpose: "用于维修" }, says: ["B5 资金用途“用于维修”过于简略，建议写明支出内容和对象。"] },
    {
      name: "门槛可配",
      fields: { purpose: "支付司法救助资金" },
      settings: { thresholds: { minPurposeLength: 10 } },
      says: ["B5 资金用途“支付司法救助资金”过于简略，建议写明支出内容和对象。"],
    },
  ],
});
