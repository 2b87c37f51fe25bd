import { directionReversedCount } from "../../../../src/core/rules/direction/direction-reversed-count";
import { testRule } from "../../../support/test-rule";

testRule(directionReversedCount, {
  accept: [
    {
      name: "方向正确",
      example: {
        rows: [{ level1: "产出指标", level2: "数量指标", name: "培训人数", description: "", target: "≥30人" }],
      },
    },
    {
      name: "限额",
      example: {
        rows: [
          { level1: "产出指标", level2: "数量指标", name: "车辆采购数量", description: "按编制限额更新", target: "≤1辆" },
          { level1: "产出指标", level2: "数量指标", name: "公务接待批次", description: "控制接待规模", target: "≤20批" },
        ],
      },
    },
    {
      name: "负面事项",
      example: {
        rows: [{ level1: "产出指标", level2: "数量指标", name: "投诉件数", description: "", target: "≤2件" }],
      },
    },
    {
      name: "空单元格",
      example: {
        rows: [{ level1: "产出指标", level2: "数量指标", name: "培训人数", description: "", target: "" }],
      },
    },
  ],
  reject: [
    {
      name: "采购数量",
      example: {
        rows: [{ level1: "产出指标", level2: "数量指标", name: "车辆采购数量", description: "当年采购的车辆", target: "≤1辆" }],
      },
      findings: ["E8 数量指标“车辆采购数量”一般用“≥”，“≤1辆”如为配备限额，请在描述中说明。"],
    },
    {
      name: "两处",
      example: {
        rows: [
          { level1: "产出指标", level2: "数量指标", name: "培训人数", description: "", target: "≤30人" },
          { level1: "产出指标", level2: "数量指标", name: "维修面积", description: "", target: "不超过400平方米" },
        ],
      },
      findings: [
        "E8 数量指标“培训人数”一般用“≥”，“≤30人”如为配备限额，请在描述中说明。",
        "E9 数量指标“维修面积”一般用“≥”，“不超过400平方米”如为配备限额，请在描述中说明。",
      ],
    },
  ],
});
