import { deptTotalMismatch } from "../../../../src/core/rules/workbook/dept-total-mismatch";
import { testRule } from "../../../support/test-rule";

testRule(deptTotalMismatch, {
  accept: [
    { name: "合计相符", other: { fields: { heading: "项目支出绩效目标汇总表", projectName: "合计", total: "31.00" } } },
    { name: "没有汇总表", other: { fields: { projectName: "司法救助", total: "33.00" } } },
    {
      name: "有一张表没填预算数",
      fields: { total: "" },
      other: { fields: { heading: "项目支出绩效目标汇总表", projectName: "合计", total: "35.00" } },
    },
    { name: "单位不同而相等", other: { fields: { projectName: "合计", moneyUnit: "单位：元", total: "310000.00" } } },
  ],
  reject: [
    {
      name: "汇总表大",
      other: { fields: { heading: "项目支出绩效目标汇总表", projectName: "合计", total: "35.00" } },
      says: ["示例二!C4 各表预算数合计31万元，与汇总表35万元不符，相差4万元，请逐表核对。"],
    },
    {
      name: "项目名称是部门合计",
      other: { fields: { projectName: "部门项目支出合计", total: "30.50" } },
      says: ["示例二!C4 各表预算数合计31万元，与汇总表30.5万元不符，相差0.5万元，请逐表核对。"],
    },
  ],
});
