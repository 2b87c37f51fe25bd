import { qualitativeWeakWord } from "../../../../src/core/rules/value/qualitative-weak-word";
import { testRule } from "../../../support/test-rule";

testRule(qualitativeWeakWord, {
  accept: [
    {
      name: "没有弱化词",
      example: {
        rows: [{ level1: "效益指标", level2: "社会效益指标", name: "营商环境", description: "", target: "有所改善" }],
      },
    },
    {
      name: "满意度等级",
      example: {
        rows: [{ level1: "满意度指标", level2: "服务对象满意度指标", name: "群众满意度", description: "", target: "基本满意" }],
      },
    },
    {
      name: "空单元格",
      example: {
        rows: [{ level1: "效益指标", level2: "社会效益指标", name: "营商环境", description: "", target: "" }],
      },
    },
  ],
  reject: [
    {
      name: "基本",
      example: {
        rows: [{ level1: "效益指标", level2: "社会效益指标", name: "困难群众生活", description: "", target: "基本保障" }],
      },
      findings: ["E8 “基本保障”含弱化词“基本”，达标与否无法判断，请改为量化值或分档标准。"],
    },
    {
      name: "两处",
      example: {
        rows: [
          { level1: "效益指标", level2: "社会效益指标", name: "营商环境", description: "", target: "力争改善" },
          { level1: "效益指标", level2: "可持续影响指标", name: "长效机制", description: "", target: "原则上建立" },
        ],
      },
      findings: [
        "E8 “力争改善”含弱化词“力争”，达标与否无法判断，请改为量化值或分档标准。",
        "E9 “原则上建立”含弱化词“原则上”，达标与否无法判断，请改为量化值或分档标准。",
      ],
    },
  ],
});
