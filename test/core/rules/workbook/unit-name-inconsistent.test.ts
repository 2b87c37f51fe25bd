import { unitNameInconsistent } from "../../../../src/core/rules/workbook/unit-name-inconsistent";
import { testRule } from "../../../support/test-rule";

testRule(unitNameInconsistent, {
  accept: [
    { name: "同一单位", other: { fields: { projectName: "司法救助" } } },
    { name: "两个单位", other: { fields: { unitLine: "210102天津市南开区人民检察院" } } },
    { name: "没有单位行", other: { fields: { unitLine: "" } } },
  ],
  reject: [
    {
      name: "同码异名",
      other: { fields: { unitLine: "210101天津市南开区人民检察院" } },
      says: ["示例二!A2 编码210101在第1张表是“天津市南开区人民法院”，此处是“天津市南开区人民检察院”，请核对预算单位。"],
    },
    {
      name: "同名异码",
      other: { fields: { unitLine: "210102天津市南开区人民法院" } },
      says: ["示例二!A2 “天津市南开区人民法院”在第1张表编码为210101，此处为210102，请核对预算单位。"],
    },
  ],
});
