import { staffCountAsOutput } from "../../../../src/core/rules/classification/staff-count-as-output";
import { testRule } from "../../../support/test-rule";

testRule(staffCountAsOutput, {
  accept: [
    { name: "业务量" },
    { name: "受训的人", rows: `| 产出 | 数量 | 安保培训人数 | ≥30人 |` },
    { name: "不在数量里", rows: `| 产出 | 质量 | 安保服务人数 | ≥10人 |` },
    { name: "名称空着", rows: `| 产出 | 数量 | | ≥10人 |` },
  ],
  reject: [
    {
      name: "扫描",
      rows: `| 产出 | 数量 | 扫描服务人数 | ≥7人 |`,
      says: ["C8 “扫描服务人数”是投入的人力，建议改为服务产出量（如扫描页数、运维系统数、值守点位数）。"],
    },
    {
      name: "运维与安保",
      rows: `
      | 产出 | 数量 | 运维服务人数 | ≥3人 |
      | | 数量 | 安保服务人数 | ≥10人 |`,
      says: [
        "C8 “运维服务人数”是投入的人力，建议改为服务产出量（如扫描页数、运维系统数、值守点位数）。",
        "C9 “安保服务人数”是投入的人力，建议改为服务产出量（如扫描页数、运维系统数、值守点位数）。",
      ],
    },
  ],
});
