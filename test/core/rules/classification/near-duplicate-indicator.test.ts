import { nearDuplicateIndicator } from "../../../../src/core/rules/classification/near-duplicate-indicator";
import { testRule } from "../../../support/test-rule";

testRule(nearDuplicateIndicator, {
  accept: [
    { name: "各不相同" },
    {
      name: "只差季度",
      rows: `
      | 产出 | 数量 | 一季度设备维修巡检次数 | ≥3次 |
      | | 数量 | 二季度设备维修巡检次数 | ≥3次 |`,
    },
    {
      name: "完全相同归重复规则",
      rows: `
      | 产出 | 数量 | 设备维修次数 | ≥3次 |
      | | 数量 | 设备维修次数 | ≥3次 |`,
    },
    {
      name: "名称都空着",
      rows: `
      | 产出 | 数量 | | ≥3次 |
      | | 数量 | | ≥3次 |`,
    },
  ],
  reject: [
    {
      name: "多一个“的”",
      rows: `
      | 产出 | 数量 | 设备维修次数 | ≥30次 |
      | | 数量 | 设备维修的次数 | ≥20次 |`,
      says: ["C9 “设备维修的次数”与第1条“设备维修次数”近似，请确认是否重复。"],
    },
    {
      name: "两处",
      rows: `
      | 产出 | 数量 | 法律文书邮寄数量 | ≥30件 |
      | | 数量 | 法律文书的邮寄数量 | ≥20件 |
      | | 质量 | 设备验收合格率 | 100% |
      | | 质量 | 设备验收的合格率 | 100% |`,
      says: [
        "C9 “法律文书的邮寄数量”与第1条“法律文书邮寄数量”近似，请确认是否重复。",
        "C11 “设备验收的合格率”与第3条“设备验收合格率”近似，请确认是否重复。",
      ],
    },
  ],
});
