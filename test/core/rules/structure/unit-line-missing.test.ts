import { unitLineMissing } from "../../../../src/core/rules/structure/unit-line-missing";
import { testRule } from "../../../support/test-rule";

testRule(unitLineMissing, {
  accept: [
    { name: "有编码和名称" },
    {
      name: "别的版式用标签写单位",
      sheet: `
      | 项目支出绩效目标申报表 |
      | 项目名称 | 设备购置 |
      | 实施单位 | 某某学校 |
      | 一级指标 | 二级指标 | 三级指标 | 指标值 |
      | 产出指标 | 数量指标 | 购置设备数量 | ≥20台 |`,
    },
  ],
  reject: [
    {
      name: "单位行为空",
      fields: { unitLine: "" },
      says: ["A7 未找到预算单位编码和名称行，请在表标题下补一行，如“210101天津市南开区人民法院”。"],
    },
    {
      name: "单位行和金额单位都空着",
      fields: { unitLine: "", moneyUnit: "" },
      says: ["A7 未找到预算单位编码和名称行，请在表标题下补一行，如“210101天津市南开区人民法院”。"],
    },
  ],
});
