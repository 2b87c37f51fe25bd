import { chineseNumeral } from "../../../../src/core/rules/value/chinese-numeral";
import { testRule } from "../../../support/test-rule";

testRule(chineseNumeral, {
  accept: [
    {
      name: "阿拉伯数字",
      example: {
        rows: [{ level1: "产出指标", level2: "数量指标", name: "巡查次数", description: "", target: "≥3次" }],
      },
    },
    {
      name: "定性里的数词",
      example: {
        rows: [{ level1: "效益指标", level2: "社会效益指标", name: "服务", description: "", target: "一次办好" }],
      },
    },
    {
      name: "空单元格",
      example: {
        rows: [{ level1: "产出指标", level2: "数量指标", name: "巡查次数", description: "", target: "" }],
      },
    },
    {
      name: "半年",
      example: {
        rows: [{ level1: "产出指标", level2: "时效指标", name: "完成时限", description: "", target: "半年" }],
      },
    },
  ],
  reject: [
    {
      name: "三次",
      example: {
        rows: [{ level1: "产出指标", level2: "数量指标", name: "巡查次数", description: "", target: "≥三次" }],
      },
      findings: ["E8 “≥三次”用了中文数字，请写为“≥3次”。"],
    },
    {
      name: "两处",
      example: {
        rows: [
          { level1: "产出指标", level2: "质量指标", name: "合格率", description: "", target: "百分之九十五以上" },
          { level1: "产出指标", level2: "数量指标", name: "参训人数", description: "", target: "两千人" },
        ],
      },
      findings: ["E8 “百分之九十五以上”用了中文数字，请写为“95%以上”。", "E9 “两千人”用了中文数字，请写为“2000人”。"],
    },
    {
      name: "百分之百",
      example: {
        rows: [{ level1: "产出指标", level2: "质量指标", name: "合格率", description: "", target: "百分之百" }],
      },
      findings: ["E8 “百分之百”用了中文数字，请写为“100%”。"],
    },
  ],
});
