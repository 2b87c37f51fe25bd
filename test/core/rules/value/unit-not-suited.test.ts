import { unitNotSuited } from "../../../../src/core/rules/value/unit-not-suited";
import { testRule } from "../../../support/test-rule";

testRule(unitNotSuited, {
  accept: [
    {
      name: "质量的比率、得分、事故",
      example: {
        rows: [
          { level1: "产出指标", level2: "质量指标", name: "合格率", description: "", target: "≥95%" },
          { level1: "产出指标", level2: "质量指标", name: "考核得分", description: "", target: "≥90分" },
          { level1: "产出指标", level2: "质量指标", name: "安检漏检起数", description: "", target: "≤2起" },
          { level1: "产出指标", level2: "质量指标", name: "获奖项目", description: "", target: "≥1项" },
        ],
      },
    },
    {
      name: "质量的性能参数",
      example: {
        rows: [
          { level1: "产出指标", level2: "质量指标", name: "响应速度", description: "", target: "≤3秒" },
          { level1: "产出指标", level2: "质量指标", name: "质保期", description: "", target: "≥3年" },
        ],
      },
    },
    {
      name: "效益按人数、户数",
      example: {
        rows: [
          { level1: "效益指标", level2: "社会效益指标", name: "带动就业", description: "", target: "≥300人" },
          { level1: "效益指标", level2: "社会效益指标", name: "受益农户", description: "", target: "≥120户" },
        ],
      },
    },
    {
      name: "空单元格",
      example: {
        rows: [{ level1: "产出指标", level2: "质量指标", name: "合格率", description: "", target: "" }],
      },
    },
  ],
  reject: [
    {
      name: "质量按人计",
      example: {
        rows: [{ level1: "产出指标", level2: "质量指标", name: "按时发放", description: "", target: "≥1人/年" }],
      },
      findings: ["E8 “质量指标”一般不用“人”作单位，请核对“≥1人/年”的单位或二级指标。"],
    },
    {
      name: "两处",
      example: {
        rows: [
          { level1: "产出指标", level2: "质量指标", name: "设备更新", description: "", target: "≥20台" },
          { level1: "产出指标", level2: "数量指标", name: "考核结果", description: "", target: "≥90分" },
        ],
      },
      findings: [
        "E8 “质量指标”一般不用“台”作单位，请核对“≥20台”的单位或二级指标。",
        "E9 “数量指标”一般不用“分”作单位，请核对“≥90分”的单位或二级指标。",
      ],
    },
  ],
});
