import { unitScriptVariant } from "../../../../src/core/rules/value/unit-script-variant";
import { testRule } from "../../../support/test-rule";

testRule(unitScriptVariant, {
  accept: [
    {
      name: "规范单位",
      rows: `
      | 产出 | 数量 | 面积 | ≥400平方米 |
      | 产出 | 数量 | 长度 | ≥3公里 |`,
    },
    {
      name: "通行的别名",
      rows: `
      | 产出 | 数量 | 培训人数 | ≥30名 |
      | 产出 | 时效 | 办理时限 | ≤5工作日 |`,
    },
    {
      name: "百分比与歧义单位另有规则",
      rows: `
      | 产出 | 质量 | 合格率 | 98百分比 |
      | 产出 | 数量 | 护栏 | 80M |`,
    },
    { name: "空单元格", rows: `| 产出 | 数量 | 面积 | |` },
  ],
  reject: [
    {
      name: "㎡",
      rows: `| 产出 | 数量 | 维修面积 | ≥400㎡ |`,
      says: ["E8 单位“㎡”建议统一写为“平方米”。"],
      fixes: ["safe E8 ≥400平方米 「单位改为“平方米”」"],
    },
    {
      name: "两处",
      rows: `
      | 产出 | 数量 | 维修面积 | ≥400平米 |
      | 产出 | 数量 | 道路长度 | ≥3km |`,
      says: ["E8 单位“平米”建议统一写为“平方米”。", "E9 单位“km”建议统一写为“公里”。"],
      fixes: ["safe E8 ≥400平方米", "safe E9 ≥3公里"],
    },
    {
      name: "拆列改单位格",
      rows: `
      | 一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | 指标性质 | 指标值 | 计量单位 |
      | 产出指标 | 数量指标 | 维修面积 | | ≥ | 400 | ㎡ |`,
      says: ["G8 单位“㎡”建议统一写为“平方米”。"],
      fixes: ["safe G8 平方米"],
    },
    { name: "m写作米", rows: `| 产出 | 数量 | 护栏长度 | ≥80m |`, says: ["E8 单位“m”建议统一写为“米”。"], fixes: ["safe E8 ≥80米"] },
  ],
});
