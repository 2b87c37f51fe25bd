import { tableHeaderNotFound } from "../../../../src/core/rules/structure/table-header-not-found";
import { testRule } from "../../../support/test-rule";

const TEXT = "未找到指标表头行，无法校验本表，请恢复“一级指标、二级指标、三级指标、绩效指标描述、指标值”表头。";

testRule(tableHeaderNotFound, {
  accept: [
    { name: "示例表", example: {} },
    {
      name: "表头用别名",
      sheet: `
      | 项目名称 | 设备购置 |
      | 预算规模及资金用途 | 预算数 | 20.00 |
      | 绩效目标 | 1.目标内容1：购置设备20台 |
      | 一级指标 | 二级指标 | 指标内容 | 目标值 |
      | 产出指标 | 数量指标 | 购置设备数量 | ≥20台 |`,
    },
    {
      name: "空单元格也不影响识别",
      sheet: `
      | 项目名称 | |
      | 一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | 指标值 |
      | 产出指标 | | | | |`,
    },
  ],
  reject: [
    {
      name: "表头行被删",
      sheet: `
      | 项目名称 | 设备购置 |
      | 预算规模及资金用途 | 预算数 | 20.00 |
      | 绩效目标 | 1.目标内容1：购置设备20台 |
      | 产出指标 | 数量指标 | 购置设备数量 | 到货台数 | ≥20台 |`,
      findings: [`B1 ${TEXT}`],
    },
    {
      name: "表头被改名",
      sheet: `
      | 项目名称 | 设备购置 |
      | 预算规模及资金用途 | 预算数 | 20.00 |
      | 绩效目标 | |
      | 类别 | 分类 | 内容 | 说明 | 要求 |
      | 产出指标 | 数量指标 | 购置设备数量 | 到货台数 | ≥20台 |`,
      findings: [`B1 ${TEXT}`],
    },
  ],
});
