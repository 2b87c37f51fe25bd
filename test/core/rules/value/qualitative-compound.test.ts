import { qualitativeCompound } from "../../../../src/core/rules/value/qualitative-compound";
import { testRule } from "../../../support/test-rule";

testRule(qualitativeCompound, {
  accept: [
    {
      name: "一个要点",
      example: {
        rows: [{ level1: "效益指标", level2: "社会效益指标", name: "营商环境", description: "", target: "有所改善" }],
      },
    },
    {
      name: "分档",
      example: {
        rows: [{ level1: "效益指标", level2: "社会效益指标", name: "营商环境", description: "", target: "优、良、中、差" }],
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
      name: "两个要点",
      example: {
        rows: [
          { level1: "效益指标", level2: "社会效益指标", name: "审判工作运行", description: "", target: "促进审判任务完成，提升办案效率" },
        ],
      },
      findings: ["E8 “促进审判任务完成，提升办案效率”写了多个要点，建议拆成几条指标，一条只考核一件事。"],
    },
    {
      name: "两处",
      example: {
        rows: [
          { level1: "效益指标", level2: "社会效益指标", name: "审判秩序", description: "", target: "安全、稳定" },
          { level1: "效益指标", level2: "可持续影响指标", name: "机制", description: "", target: "制度健全；人员到位" },
        ],
      },
      findings: [
        "E8 “安全、稳定”写了多个要点，建议拆成几条指标，一条只考核一件事。",
        "E9 “制度健全；人员到位”写了多个要点，建议拆成几条指标，一条只考核一件事。",
      ],
    },
  ],
});
