import { trivialLowerBound } from "../../../../src/core/rules/value/trivial-lower-bound";
import { testRule } from "../../../support/test-rule";

testRule(trivialLowerBound, {
  accept: [
    {
      name: "有工作量",
      example: {
        rows: [{ level1: "产出指标", level2: "数量指标", name: "救助人数", description: "", target: "≥12人" }],
      },
    },
    {
      name: "一件就是全部",
      example: {
        rows: [
          { level1: "产出指标", level2: "数量指标", name: "业务系统建设数量", description: "", target: "≥1套" },
          { level1: "产出指标", level2: "数量指标", name: "规划编制", description: "", target: "≥1个" },
          { level1: "产出指标", level2: "数量指标", name: "车辆更新", description: "", target: "≥1辆" },
        ],
      },
    },
    {
      name: "每月一次不是小事",
      example: {
        rows: [{ level1: "产出指标", level2: "数量指标", name: "巡查次数", description: "", target: "≥1次/月" }],
      },
    },
    {
      name: "负面事项",
      example: {
        rows: [{ level1: "产出指标", level2: "质量指标", name: "投诉件数", description: "", target: "≤1件" }],
      },
    },
    {
      name: "增长率大于零",
      example: {
        rows: [{ level1: "效益指标", level2: "经济效益指标", name: "税收增长率", description: "", target: "≥0%" }],
      },
    },
    {
      name: "空单元格",
      example: {
        rows: [{ level1: "产出指标", level2: "数量指标", name: "救助人数", description: "", target: "" }],
      },
    },
  ],
  reject: [
    {
      name: "至少一人",
      example: {
        rows: [{ level1: "产出指标", level2: "数量指标", name: "救助人数", description: "", target: "≥1人" }],
      },
      findings: ["E8 “≥1人”几乎必然完成，没有约束力，请按历史数据或工作计划填写实际数量。"],
    },
    {
      name: "两处",
      example: {
        rows: [
          { level1: "产出指标", level2: "数量指标", name: "维修个数", description: "", target: "≥1个" },
          { level1: "产出指标", level2: "数量指标", name: "宣传次数", description: "", target: "≥0次" },
        ],
      },
      findings: [
        "E8 “≥1个”几乎必然完成，没有约束力，请按历史数据或工作计划填写实际数量。",
        "E9 “≥0次”几乎必然完成，没有约束力，请按历史数据或工作计划填写实际数量。",
      ],
    },
  ],
});
