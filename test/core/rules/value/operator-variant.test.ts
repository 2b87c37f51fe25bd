import { operatorVariant } from "../../../../src/core/rules/value/operator-variant";
import { testRule } from "../../../support/test-rule";

testRule(operatorVariant, {
  accept: [
    {
      name: "规范符号",
      example: {
        rows: [
          { level1: "产出指标", level2: "数量指标", name: "次数", description: "", target: "≥28次" },
          { level1: "产出指标", level2: "成本指标", name: "成本", description: "", target: "≤20万元" },
          { level1: "产出指标", level2: "质量指标", name: "合格率", description: "", target: "=100%" },
        ],
      },
    },
    {
      name: "日期的“前”",
      example: {
        rows: [
          { level1: "产出指标", level2: "时效指标", name: "完工时间", description: "", target: "12月底前" },
          { level1: "产出指标", level2: "时效指标", name: "到位时间", description: "", target: "12月底到位" },
        ],
      },
    },
    {
      name: "允许偏差",
      example: {
        rows: [{ level1: "产出指标", level2: "质量指标", name: "误差率", description: "", target: "±3%以内" }],
      },
    },
    {
      name: "矛盾、严格符号另有规则",
      example: {
        rows: [
          { level1: "产出指标", level2: "质量指标", name: "合格率", description: "", target: "≥95%以上" },
          { level1: "产出指标", level2: "质量指标", name: "合格率", description: "", target: ">92%" },
        ],
      },
    },
    {
      name: "符号列的词语",
      example: {
        rows: [
          { level1: "产出指标", level2: "数量指标", name: "培训人数", description: "", target: "30", operator: "大于等于", unit: "人" },
        ],
      },
    },
    {
      name: "空单元格",
      example: {
        rows: [{ level1: "产出指标", level2: "数量指标", name: "次数", description: "", target: "" }],
      },
    },
  ],
  reject: [
    {
      name: "各种写法",
      example: {
        rows: [
          { level1: "产出指标", level2: "数量指标", name: "宣传次数", description: "", target: ">=28次" },
          { level1: "产出指标", level2: "质量指标", name: "合格率", description: "", target: "不低于95%" },
          { level1: "产出指标", level2: "质量指标", name: "合格率", description: "", target: "95%以上" },
          { level1: "产出指标", level2: "成本指标", name: "成本", description: "", target: "控制在20万元以内" },
          { level1: "产出指标", level2: "质量指标", name: "合格率", description: "", target: "达到95%以上" },
        ],
      },
      findings: [
        "E8 比较符号写成了“>=”，请统一写为“≥28次”。",
        "E9 比较符号写成了“不低于”，请统一写为“≥95%”。",
        "E10 比较符号写成了“以上”，请统一写为“≥95%”。",
        "E11 比较符号写成了“控制在…以内”，请统一写为“≤20万元”。",
        "E12 比较符号写成了“达到…以上”，请统一写为“≥95%”。",
      ],
    },
    {
      name: "等号变体",
      example: {
        rows: [{ level1: "产出指标", level2: "质量指标", name: "合格率", description: "", target: "═100%" }],
      },
      findings: ["E8 比较符号写成了“═”，请统一写为“100%”。"],
    },
    {
      name: "符号列字形",
      example: {
        rows: [{ level1: "产出指标", level2: "数量指标", name: "培训人数", description: "", target: "30", operator: "≧", unit: "人" }],
      },
      findings: ["E8 比较符号写成了“≧”，请统一写为“≥”。"],
    },
    {
      name: "人均在前",
      example: {
        rows: [{ level1: "产出指标", level2: "成本指标", name: "培训费", description: "", target: "人均不超过450元" }],
      },
      findings: ["E8 比较符号写成了“不超过”，请统一写为“人均≤450元”。"],
    },
  ],
});
