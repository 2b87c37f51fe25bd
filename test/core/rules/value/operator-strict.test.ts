import { operatorStrict } from "../../../../src/core/rules/value/operator-strict";
import { testRule } from "../../../support/test-rule";

testRule(operatorStrict, {
  accept: [
    {
      name: "可以取等",
      rows: `
      | 产出 | 质量 | 合格率 | ≥92% |
      | 产出 | 质量 | 故障率 | ≤1% |`,
    },
    { name: "空单元格", rows: `| 产出 | 质量 | 合格率 | |` },
  ],
  reject: [
    {
      name: "大于号",
      rows: `| 产出 | 质量 | 合格率 | >92% |`,
      says: ["E8 “>92%”用了严格不等号，恰好等于时是否达标有争议，建议写为“≥92%”。"],
      fixes: ["review E8 ≥92%"],
    },
    {
      name: "两处",
      rows: `
      | 产出 | 数量 | 次数 | 超过20次 |
      | 产出 | 质量 | 故障率 | 小于1% |`,
      says: [
        "E8 “超过20次”用了严格不等号，恰好等于时是否达标有争议，建议写为“≥20次”。",
        "E9 “小于1%”用了严格不等号，恰好等于时是否达标有争议，建议写为“≤1%”。",
      ],
      fixes: ["review E8 ≥20次", "review E9 ≤1%"],
    },
    {
      name: "拆列改符号格",
      rows: `
      | 一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | 指标性质 | 指标值 | 计量单位 |
      | 产出指标 | 质量指标 | 合格率 | | > | 92 | % |`,
      says: ["E8 “>92%”用了严格不等号，恰好等于时是否达标有争议，建议写为“≥92%”。"],
      fixes: ["review E8 ≥"],
    },
  ],
});
