import { ocrOperatorSuspect } from "../../../../src/core/rules/value/ocr-operator-suspect";
import { testRule } from "../../../support/test-rule";

testRule(ocrOperatorSuspect, {
  accept: [
    {
      name: "正常数值",
      rows: `
      | 产出 | 质量 | 合格率 | | ≥92% |
      | 产出 | 数量 | 巡查次数 | | 2280次 |`,
    },
    { name: "增长可以超过", rows: `| 效益 | 经济效益 | 收入增长率 | | 292% |` },
    { name: "空单元格", rows: `| 产出 | 质量 | 合格率 | |` },
  ],
  reject: [
    {
      name: "比率",
      rows: `| 产出 | 质量 | 维修合格率 | 292% |`,
      says: ["E8 “292%”疑为“≥92%”的误识别，请核实。"],
      fixes: ["review E8 ≥92%"],
    },
    {
      name: "两处",
      rows: `
      | 产出 | 质量 | 维修合格率 | 2100% |
      | 满意度 | 服务对象满意度 | 群众满意度 | 285% |`,
      says: ["E8 “2100%”疑为“≥100%”的误识别，请核实。", "E9 “285%”疑为“≥85%”的误识别，请核实。"],
      fixes: ["review E8 ≥100%", "review E9 ≥85%"],
    },
    {
      name: "目标里写的是280次",
      fields: { goals: "1.目标内容1：全年开展巡查280次" },
      rows: `| 产出 | 数量 | 巡查次数 | | 2280次 |`,
      says: ["E8 “2280次”疑为“≥280次”的误识别，请核实。"],
      fixes: ["review E8 ≥280次"],
    },
  ],
});
