import { valueUnitMissing } from "../../../../src/core/rules/value/value-unit-missing";
import { testRule } from "../../../support/test-rule";

testRule(valueUnitMissing, {
  accept: [
    {
      name: "有单位",
      example: {
        rows: [
          { level1: "产出指标", level2: "数量指标", name: "宣传次数", description: "", target: "≥2次" },
          { level1: "产出指标", level2: "质量指标", name: "合格率", description: "", target: "≥95%" },
        ],
      },
    },
    {
      name: "名称已注明单位",
      example: {
        rows: [{ level1: "产出指标", level2: "数量指标", name: "维修面积（平方米）", description: "", target: "≥400" }],
      },
    },
    {
      name: "零不必有单位",
      example: {
        rows: [{ level1: "效益指标", level2: "社会效益指标", name: "安全事故起数", description: "", target: "0" }],
      },
    },
    {
      name: "小数比率另有规则",
      example: {
        rows: [{ level1: "产出指标", level2: "质量指标", name: "合格率", description: "", target: "0.95" }],
      },
    },
    {
      name: "单位在单独一列",
      example: {
        rows: [{ level1: "产出指标", level2: "数量指标", name: "培训人数", description: "", target: "30", operator: "≥", unit: "" }],
      },
    },
    {
      name: "空单元格",
      example: {
        rows: [{ level1: "产出指标", level2: "数量指标", name: "宣传次数", description: "", target: "" }],
      },
    },
    {
      name: "系数、指数没有单位",
      example: {
        rows: [
          { level1: "效益指标", level2: "生态效益指标", name: "农田灌溉水有效利用系数", description: "", target: "≥0.58" },
          { level1: "效益指标", level2: "社会效益指标", name: "营商环境指数（年度）", description: "", target: "≥85" },
        ],
      },
    },
    {
      name: "十万分率",
      example: {
        rows: [{ level1: "效益指标", level2: "社会效益指标", name: "孕产妇死亡率", description: "", target: "≤16/10万" }],
      },
    },
  ],
  reject: [
    {
      name: "只有数字",
      example: {
        rows: [{ level1: "产出指标", level2: "数量指标", name: "宣传活动次数", description: "", target: "≥2" }],
      },
      findings: ["E8 指标值“≥2”缺少计量单位，请补写单位（如次、人、%）。"],
    },
    {
      name: "两处",
      example: {
        rows: [
          { level1: "产出指标", level2: "数量指标", name: "培训人数", description: "", target: "220" },
          { level1: "产出指标", level2: "质量指标", name: "一次验收合格率", description: "", target: "≥95" },
        ],
      },
      findings: ["E8 指标值“220”缺少计量单位，请补写单位（如次、人、%）。", "E9 指标值“≥95”缺少计量单位，请补写单位（如次、人、%）。"],
    },
    {
      name: "数量级不是单位",
      example: {
        rows: [{ level1: "产出指标", level2: "数量指标", name: "政策咨询人次", description: "", target: "≥3万" }],
      },
      findings: ["E8 指标值“≥3万”缺少计量单位，请补写单位（如次、人、%）。"],
    },
    {
      name: "区间",
      example: {
        rows: [{ level1: "产出指标", level2: "数量指标", name: "设备台数", description: "", target: "10-15" }],
      },
      findings: ["E8 指标值“10-15”缺少计量单位，请补写单位（如次、人、%）。"],
    },
  ],
});
