import { staffCountAsOutput } from "../../../../src/core/rules/classification/staff-count-as-output";
import { testRule } from "../../../support/test-rule";

testRule(staffCountAsOutput, {
  accept: [
    {
      name: "业务量",
      example: {},
    },
    {
      name: "受训的人",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "数量指标",
            name: "安保培训人数",
            description: "口径说明",
            target: "≥30人",
          },
        ],
      },
    },
    {
      name: "不在数量里",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "质量指标",
            name: "安保服务人数",
            description: "口径说明",
            target: "≥10人",
          },
        ],
      },
    },
    {
      name: "名称空着",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "数量指标",
            name: "",
            description: "口径说明",
            target: "≥10人",
          },
        ],
      },
    },
  ],
  reject: [
    {
      name: "扫描",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "数量指标",
            name: "扫描服务人数",
            description: "口径说明",
            target: "≥7人",
          },
        ],
      },
      findings: ["C8 “扫描服务人数”是投入的人力，建议改为服务产出量（如扫描页数、运维系统数、值守点位数）。"],
    },
    {
      name: "运维与安保",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "数量指标",
            name: "运维服务人数",
            description: "口径说明",
            target: "≥3人",
          },
          {
            level1: "",
            level2: "数量指标",
            name: "安保服务人数",
            description: "口径说明",
            target: "≥10人",
          },
        ],
      },
      findings: [
        "C8 “运维服务人数”是投入的人力，建议改为服务产出量（如扫描页数、运维系统数、值守点位数）。",
        "C9 “安保服务人数”是投入的人力，建议改为服务产出量（如扫描页数、运维系统数、值守点位数）。",
      ],
    },
  ],
});
