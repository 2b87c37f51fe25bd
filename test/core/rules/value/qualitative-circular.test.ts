import { qualitativeCircular } from "../../../../src/core/rules/value/qualitative-circular";
import { testRule } from "../../../support/test-rule";

testRule(qualitativeCircular, {
  accept: [
    {
      name: "不是重复",
      example: {
        rows: [{ level1: "效益指标", level2: "社会效益指标", name: "营商环境", description: "", target: "有所改善" }],
      },
    },
    {
      name: "满意度另有规则",
      example: {
        rows: [{ level1: "满意度指标", level2: "服务对象满意度指标", name: "群众满意", description: "", target: "满意" }],
      },
    },
    {
      name: "空单元格",
      example: {
        rows: [{ level1: "效益指标", level2: "社会效益指标", name: "营商环境", description: "", target: "" }],
      },
    },
  ],
  reject: [
    {
      name: "有效提高",
      example: {
        rows: [{ level1: "效益指标", level2: "社会效益指标", name: "提高单位安全性", description: "", target: "有效提高" }],
      },
      findings: ["E8 “有效提高”只是重复指标名称“提高单位安全性”，不是目标值，请量化或写出可以评判的等级。"],
    },
    {
      name: "两处",
      example: {
        rows: [
          { level1: "效益指标", level2: "社会效益指标", name: "保障审判工作顺利进行", description: "", target: "有力保障" },
          { level1: "效益指标", level2: "可持续影响指标", name: "持续影响", description: "", target: "持续影响" },
        ],
      },
      findings: [
        "E8 “有力保障”只是重复指标名称“保障审判工作顺利进行”，不是目标值，请量化或写出可以评判的等级。",
        "E9 “持续影响”只是重复指标名称“持续影响”，不是目标值，请量化或写出可以评判的等级。",
      ],
    },
  ],
});
