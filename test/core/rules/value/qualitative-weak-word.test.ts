import { qualitativeWeakWord } from "../../../../src/core/rules/value/qualitative-weak-word";
import { testRule } from "../../../support/test-rule";

testRule(qualitativeWeakWord, {
  accept: [
    { name: "没有弱化词", rows: `| 效益 | 社会效益 | 营商环境 | 有所改善 |` },
    { name: "满意度等级", rows: `| 满意度 | 服务对象满意度 | 群众满意度 | 基本满意 |` },
    { name: "空单元格", rows: `| 效益 | 社会效益 | 营商环境 | |` },
  ],
  reject: [
    {
      name: "基本",
      rows: `| 效益 | 社会效益 | 困难群众生活 | 基本保障 |`,
      says: ["E8 “基本保障”含弱化词“基本”，达标与否无法判断，请改为量化值或分档标准。"],
    },
    {
      name: "两处",
      rows: `
      | 效益 | 社会效益 | 营商环境 | 力争改善 |
      | 效益 | 可持续影响 | 长效机制 | 原则上建立 |`,
      says: [
        "E8 “力争改善”含弱化词“力争”，达标与否无法判断，请改为量化值或分档标准。",
        "E9 “原则上建立”含弱化词“原则上”，达标与否无法判断，请改为量化值或分档标准。",
      ],
    },
  ],
});
