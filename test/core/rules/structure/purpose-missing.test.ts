import { purposeMissing } from "../../../../src/core/rules/structure/purpose-missing";
import { testRule } from "../../../support/test-rule";

testRule(purposeMissing, {
  accept: [{ name: "已填写" }, { name: "写得短", fields: { purpose: "用于维修" } }],
  reject: [
    { name: "为空", fields: { purpose: "" }, says: ["B5 资金用途不能为空，请写明钱用在什么事情、什么对象上。"] },
    { name: "只有空格", fields: { purpose: "　 " }, says: ["B5 资金用途不能为空，请写明钱用在什么事情、什么对象上。"] },
  ],
});
