import { valuePlaceholder } from "../../../../src/core/rules/value/value-placeholder";
import { testRule } from "../../../support/test-rule";

testRule(valuePlaceholder, {
  accept: [
    {
      name: "实际目标",
      rows: `
      | 产出 | 数量 | 宣传次数 | ≥2次 |
      | 产出 | 质量 | 事故起数 | 0起 |`,
    },
    { name: "空单元格另有规则", rows: `| 产出 | 数量 | 宣传次数 | |` },
  ],
  reject: [
    {
      name: "不涉及",
      rows: `| 效益 | 生态效益 | 能耗下降率 | 不涉及 |`,
      says: ["E8 “不涉及”是占位内容，请填写实际目标值，或删除该指标。"],
    },
    {
      name: "两处",
      rows: `
      | 效益 | 生态效益 | 能耗下降率 | / |
      | 效益 | 可持续影响 | 长效机制 | 待定 |`,
      says: ["E8 “/”是占位内容，请填写实际目标值，或删除该指标。", "E9 “待定”是占位内容，请填写实际目标值，或删除该指标。"],
    },
  ],
});
