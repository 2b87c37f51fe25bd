import { directionReversedCount } from "../../../../src/core/rules/direction/direction-reversed-count";
import { testRule } from "../../../support/test-rule";

testRule(directionReversedCount, {
  accept: [
    { name: "方向正确", rows: `| 产出 | 数量 | 培训人数 | | ≥30人 |` },
    {
      name: "限额",
      rows: `
      | 产出 | 数量 | 车辆采购数量 | 按编制限额更新 | ≤1辆 |
      | 产出 | 数量 | 公务接待批次 | 控制接待规模 | ≤20批 |`,
    },
    { name: "负面事项", rows: `| 产出 | 数量 | 投诉件数 | | ≤2件 |` },
    { name: "空单元格", rows: `| 产出 | 数量 | 培训人数 | | |` },
  ],
  reject: [
    {
      name: "采购数量",
      rows: `| 产出 | 数量 | 车辆采购数量 | 当年采购的车辆 | ≤1辆 |`,
      says: ["E8 数量指标“车辆采购数量”一般用“≥”，“≤1辆”如为配备限额，请在描述中说明。"],
    },
    {
      name: "两处",
      rows: `
      | 产出 | 数量 | 培训人数 | | ≤30人 |
      | 产出 | 数量 | 维修面积 | | 不超过400平方米 |`,
      says: [
        "E8 数量指标“培训人数”一般用“≥”，“≤30人”如为配备限额，请在描述中说明。",
        "E9 数量指标“维修面积”一般用“≥”，“不超过400平方米”如为配备限额，请在描述中说明。",
      ],
    },
  ],
});
