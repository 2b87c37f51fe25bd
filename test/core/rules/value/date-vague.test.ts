import { dateVague } from "../../../../src/core/rules/value/date-vague";
import { testRule } from "../../../support/test-rule";

testRule(dateVague, {
  accept: [
    {
      name: "写到月",
      example: {
        rows: [
          { level1: "产出指标", level2: "时效指标", name: "完工时间", description: "", target: "12月底前" },
          { level1: "产出指标", level2: "时效指标", name: "完工时间", description: "", target: "2023年底前" },
          { level1: "产出指标", level2: "时效指标", name: "到位时间", description: "", target: "12月底到位" },
        ],
      },
    },
    {
      name: "时长与比率",
      example: {
        rows: [
          { level1: "产出指标", level2: "时效指标", name: "响应时限", description: "", target: "≤2小时" },
          { level1: "产出指标", level2: "时效指标", name: "及时率", description: "", target: "100%" },
        ],
      },
    },
    {
      name: "不是时效指标",
      example: {
        rows: [
          { level1: "效益指标", level2: "可持续影响指标", name: "影响期限", description: "", target: "长期" },
          { level1: "产出指标", level2: "质量指标", name: "实施情况", description: "", target: "按计划" },
        ],
      },
    },
    {
      name: "空单元格",
      example: {
        rows: [{ level1: "产出指标", level2: "时效指标", name: "完工时间", description: "", target: "" }],
      },
    },
  ],
  reject: [
    {
      name: "按计划、年底前",
      example: {
        rows: [
          { level1: "产出指标", level2: "时效指标", name: "完工时间", description: "", target: "按计划" },
          { level1: "产出指标", level2: "时效指标", name: "完工时间", description: "", target: "年底前" },
          { level1: "产出指标", level2: "时效指标", name: "发放时间", description: "", target: "按合同约定支付" },
        ],
      },
      findings: [
        "E8 “按计划”时点不明确，请写到月或日，如“11月30日前”。",
        "E9 “年底前”时点不明确，请写到月或日，如“11月30日前”。",
        "E10 “按合同约定支付”时点不明确，请写到月或日，如“11月30日前”。",
      ],
    },
    {
      name: "全年区间只提示",
      example: {
        rows: [
          { level1: "产出指标", level2: "时效指标", name: "实施周期", description: "", target: "1-12月" },
          { level1: "产出指标", level2: "时效指标", name: "实施周期", description: "", target: "2023年1月-12月" },
        ],
      },
      findings: [
        "E8 “1-12月”是全年区间，没有说明完成时点，建议写到月或日，如“11月30日前”。",
        "E9 “2023年1月-12月”是全年区间，没有说明完成时点，建议写到月或日，如“11月30日前”。",
      ],
    },
  ],
});
