import { operatorMissing } from "../../../../src/core/rules/value/operator-missing";
import { testRule } from "../../../support/test-rule";

testRule(operatorMissing, {
  accept: [
    {
      name: "有符号",
      example: {
        rows: [
          { level1: "产出指标", level2: "质量指标", name: "合格率", description: "", target: "≥95%" },
          { level1: "产出指标", level2: "质量指标", name: "合格率", description: "", target: "95%以上" },
        ],
      },
    },
    {
      name: "裸100%与零",
      example: {
        rows: [
          { level1: "产出指标", level2: "质量指标", name: "合格率", description: "", target: "100%" },
          { level1: "效益指标", level2: "社会效益指标", name: "事故起数", description: "", target: "0起" },
          { level1: "产出指标", level2: "质量指标", name: "偏差率", description: "", target: "0%" },
        ],
      },
    },
    {
      name: "日期、区间、定性",
      example: {
        rows: [
          { level1: "产出指标", level2: "时效指标", name: "完工时间", description: "", target: "12月底前" },
          { level1: "产出指标", level2: "数量指标", name: "点位", description: "", target: "10-15个" },
          { level1: "效益指标", level2: "社会效益指标", name: "营商环境", description: "", target: "有所改善" },
        ],
      },
    },
    {
      name: "约数另有规则",
      example: {
        rows: [{ level1: "产出指标", level2: "数量指标", name: "培训人数", description: "", target: "100余人" }],
      },
    },
    {
      name: "符号列已填",
      example: {
        rows: [{ level1: "产出指标", level2: "数量指标", name: "培训人数", description: "", target: "30", operator: "≥", unit: "人" }],
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
      name: "正向、反向、成本",
      example: {
        rows: [
          { level1: "产出指标", level2: "质量指标", name: "维修合格率", description: "", target: "95%" },
          { level1: "产出指标", level2: "质量指标", name: "系统故障率", description: "", target: "1%" },
          { level1: "产出指标", level2: "成本指标", name: "维修成本", description: "", target: "20万元" },
        ],
      },
      findings: [
        "E8 “95%”没有比较符号，无法判断达标方向，请补写“≥”或“≤”。",
        "E9 “1%”没有比较符号，无法判断达标方向，请补写“≥”或“≤”。",
        "E10 “20万元”没有比较符号，无法判断达标方向，请补写“≥”或“≤”。",
      ],
    },
    {
      name: "固定标准只提示",
      example: {
        rows: [
          { level1: "产出指标", level2: "成本指标", name: "生均公用经费", description: "", target: "780元/生·年" },
          { level1: "产出指标", level2: "成本指标", name: "救助标准", description: "", target: "100元" },
        ],
      },
      findings: [
        "E8 “780元/生·年”没有比较符号；如为固定标准可以保留，如为控制数请写成“≤780元/生·年”。",
        "E9 “100元”没有比较符号；如为固定标准可以保留，如为控制数请写成“≤100元”。",
      ],
    },
    {
      name: "拆列标符号格",
      example: {
        rows: [{ level1: "产出指标", level2: "数量指标", name: "培训人数", description: "", target: "30", operator: "", unit: "人" }],
      },
      findings: ["E8 “30人”没有比较符号，无法判断达标方向，请补写“≥”或“≤”。"],
    },
    {
      name: "下降幅度",
      example: {
        rows: [{ level1: "效益指标", level2: "生态效益指标", name: "单位产值能耗", description: "", target: "下降3%" }],
      },
      findings: ["E8 “下降3%”没有比较符号，无法判断达标方向，请补写“≥”或“≤”。"],
    },
  ],
});
