import { valueUnitUnknown } from "../../../../src/core/rules/value/value-unit-unknown";
import { testRule } from "../../../support/test-rule";

testRule(valueUnitUnknown, {
  accept: [
    {
      name: "字典里的单位",
      rows: `
      | 产出 | 数量 | 公开课 | ≥30堂课 |
      | 产出 | 数量 | 绿植 | ≥30株 |`,
    },
    { name: "自定义单位", rows: `| 产出 | 数量 | 古籍 | ≥30筴 |`, settings: { units: ["筴"] } },
    { name: "空单元格", rows: `| 产出 | 数量 | 公开课 | |` },
  ],
  reject: [
    {
      name: "未知单位",
      rows: `| 产出 | 数量 | 古籍修复数量 | ≥30筴 |`,
      says: ["E8 未识别的单位“筴”，请核对写法；确为常用单位的，可在设置的自定义单位中加入。"],
    },
    {
      name: "两处，单位列标单位格",
      rows: `
      | 一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | 指标性质 | 指标值 | 计量单位 |
      | 产出指标 | 数量指标 | 古籍修复数量 | | ≥ | 30 | 筴 |
      | 产出指标 | 数量指标 | 公开课 | | ≥ | 30 | 嗒 |`,
      says: [
        "G8 未识别的单位“筴”，请核对写法；确为常用单位的，可在设置的自定义单位中加入。",
        "G9 未识别的单位“嗒”，请核对写法；确为常用单位的，可在设置的自定义单位中加入。",
      ],
    },
  ],
});
