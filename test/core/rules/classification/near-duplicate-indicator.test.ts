import { nearDuplicateIndicator } from "../../../../src/core/rules/classification/near-duplicate-indicator";
import { testRule } from "../../../support/test-rule";

testRule(nearDuplicateIndicator, {
  accept: [
    {
      name: "各不相同",
      example: {},
    },
    {
      name: "只差季度",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "数量指标",
            name: "一季度设备维修巡检次数",
            description: "口径说明",
            target: "≥3次",
          },
          {
            level1: "",
            level2: "数量指标",
            name: "二季度设备维修巡检次数",
            description: "口径说明",
            target: "≥3次",
          },
        ],
      },
    },
    {
      name: "完全相同归重复规则",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "数量指标",
            name: "设备维修次数",
            description: "口径说明",
            target: "≥3次",
          },
          {
            level1: "",
            level2: "数量指标",
            name: "设备维修次数",
            description: "口径说明",
            target: "≥3次",
          },
        ],
      },
    },
    {
      name: "名称都空着",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "数量指标",
            name: "",
            description: "口径说明",
            target: "≥3次",
          },
          {
            level1: "",
            level2: "数量指标",
            name: "",
            description: "口径说明",
            target: "≥3次",
          },
        ],
      },
    },
  ],
  reject: [
    {
      name: "多一个“的”",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "数量指标",
            name: "设备维修次数",
            description: "口径说明",
            target: "≥30次",
          },
          {
            level1: "",
            level2: "数量指标",
            name: "设备维修的次数",
            description: "口径说明",
            target: "≥20次",
          },
        ],
      },
      findings: ["C9 “设备维修的次数”与第1条“设备维修次数”近似，请确认是否重复。"],
    },
    {
      name: "两处",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "数量指标",
            name: "法律文书邮寄数量",
            description: "口径说明",
            target: "≥30件",
          },
          {
            level1: "",
            level2: "数量指标",
            name: "法律文书的邮寄数量",
            description: "口径说明",
            target: "≥20件",
          },
          {
            level1: "",
            level2: "质量指标",
            name: "设备验收合格率",
            description: "口径说明",
            target: "100%",
          },
          {
            level1: "",
            level2: "质量指标",
            name: "设备验收的合格率",
            description: "口径说明",
            target: "100%",
          },
        ],
      },
      findings: [
        "C9 “法律文书的邮寄数量”与第1条“法律文书邮寄数量”近似，请确认是否重复。",
        "C11 “设备验收的合格率”与第3条“设备验收合格率”近似，请确认是否重复。",
      ],
    },
  ],
});
