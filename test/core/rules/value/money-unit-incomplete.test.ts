import { moneyUnitIncomplete } from "../../../../src/core/rules/value/money-unit-incomplete";
import { testRule } from "../../../support/test-rule";

testRule(moneyUnitIncomplete, {
  accept: [
    {
      name: "写全了",
      rows: `
      | 产出 | 成本 | 维修成本 | ≤20万元 |
      | 产出 | 成本 | 单价 | ≤3万元/台 |`,
    },
    { name: "非金额的万", rows: `| 产出 | 数量 | 政策咨询人次 | ≥3万 |` },
    { name: "空单元格", rows: `| 产出 | 成本 | 维修成本 | |` },
  ],
  reject: [
    {
      name: "成本少元",
      rows: `| 产出 | 成本 | 维修维护成本 | ≤20万 |`,
      says: ["E8 “≤20万”单位不完整，应写“≤20万元”。"],
      fixes: ["safe E8 ≤20万元"],
    },
    {
      name: "两处",
      rows: `
      | 产出 | 成本 | 设备购置费 | 250万 |
      | 效益 | 经济效益 | 带动销售收入 | ≥1.5亿 |`,
      says: ["E8 “250万”单位不完整，应写“250万元”。", "E9 “≥1.5亿”单位不完整，应写“≥1.5亿元”。"],
      fixes: ["safe E8 250万元", "review E9 ≥1.5亿元"],
    },
    {
      name: "拆列补在单位格",
      rows: `
      | 一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | 指标性质 | 指标值 | 计量单位 |
      | 产出指标 | 成本指标 | 维修成本 | | ≤ | 20 | 万 |`,
      says: ["F8 “≤20万”单位不完整，应写“≤20万元”。"],
      fixes: ["safe G8 万元"],
    },
  ],
});
