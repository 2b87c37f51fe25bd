import { valueSentence } from "../../../../src/core/rules/value/value-sentence";
import { testRule } from "../../../support/test-rule";

testRule(valueSentence, {
  accept: [
    {
      name: "规范写法",
      example: {
        rows: [
          { level1: "产出指标", level2: "数量指标", name: "宣传次数", description: "", target: "≥2次" },
          { level1: "产出指标", level2: "质量指标", name: "合格率", description: "", target: "95%以上" },
        ],
      },
    },
    {
      name: "空格",
      example: {
        rows: [{ level1: "产出指标", level2: "数量指标", name: "宣传次数", description: "", target: "" }],
      },
    },
  ],
  reject: [
    {
      name: "句中有数量",
      example: {
        rows: [{ level1: "产出指标", level2: "数量指标", name: "宣传活动次数", description: "", target: "至少全年完成2次宣传" }],
      },
      findings: ["E8 指标值“至少全年完成2次宣传”写成了句子，建议改为“≥2次”。"],
    },
    {
      name: "两处，方向按名称推断",
      example: {
        rows: [
          { level1: "产出指标", level2: "质量指标", name: "验收合格率", description: "", target: "验收合格率要达到98%以上" },
          { level1: "产出指标", level2: "数量指标", name: "培训场次", description: "", target: "全年组织开展8场培训活动" },
        ],
      },
      findings: [
        "E8 指标值“验收合格率要达到98%以上”写成了句子，建议改为“≥98%”。",
        "E9 指标值“全年组织开展8场培训活动”写成了句子，建议改为“≥8场”。",
      ],
    },
    {
      name: "拆列只提示",
      example: {
        rows: [
          {
            level1: "产出指标",
            level2: "数量指标",
            name: "培训场次",
            description: "",
            target: "全年组织开展8场培训活动",
            operator: "≥",
            unit: "场",
          },
        ],
      },
      findings: ["F8 指标值“全年组织开展8场培训活动”写成了句子，建议改为“≥8场”。"],
    },
  ],
});
