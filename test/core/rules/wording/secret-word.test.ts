import { secretWord } from "../../../../src/core/rules/wording/secret-word";
import { testRule } from "../../../support/test-rule";

testRule(secretWord, {
  accept: [
    { name: "示例表" },
    { name: "非涉密、内部控制、商业秘密", fields: { goals: "1.目标内容1：购置非涉密设备10台，完善内部控制，保护商业秘密" } },
    { name: "空单元格", fields: { goals: "", purpose: "" } },
  ],
  reject: [
    {
      name: "目标里有涉密设备",
      fields: { goals: "1.目标内容1：购置涉密设备10台" },
      says: ["B6 绩效目标出现“涉密”，涉密项目不得公开，请核实。"],
    },
    {
      name: "两处",
      fields: { purpose: "用于印制内部资料和机密文件" },
      rows: `| 产出 | 数量 | 绝密文件传递数量 | 当年通过司法专递寄出的文书件数 | ≥16000件 |`,
      says: ["B5 资金用途出现“内部资料”，涉密项目不得公开，请核实。", "C8 三级指标出现“绝密”，涉密项目不得公开，请核实。"],
    },
  ],
});
