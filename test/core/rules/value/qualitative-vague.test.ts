import { qualitativeVague } from "../../../../src/core/rules/value/qualitative-vague";
import { testRule } from "../../../support/test-rule";

testRule(qualitativeVague, {
  accept: [
    {
      name: "可核对的状态",
      example: {
        rows: [
          { level1: "效益指标", level2: "可持续影响指标", name: "管护机制", description: "", target: "已建立" },
          { level1: "效益指标", level2: "社会效益指标", name: "安全事故", description: "", target: "未发生" },
          { level1: "效益指标", level2: "社会效益指标", name: "政务公开", description: "", target: "全覆盖" },
        ],
      },
    },
    {
      name: "描述写明分档",
      example: {
        rows: [
          { level1: "效益指标", level2: "社会效益指标", name: "营商环境", description: "评价优得满分，良得8分，中得6分", target: "优" },
        ],
      },
    },
    {
      name: "长期是期限",
      example: {
        rows: [{ level1: "效益指标", level2: "可持续影响指标", name: "影响期限", description: "", target: "长期" }],
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
      name: "稳步改善",
      example: {
        rows: [{ level1: "效益指标", level2: "社会效益指标", name: "营商环境", description: "", target: "稳步改善" }],
      },
      findings: ["E8 “稳步改善”较空泛，建议量化，或在描述中按“好、一般、差”写明分档标准。"],
    },
    {
      name: "两处",
      example: {
        rows: [
          { level1: "效益指标", level2: "社会效益指标", name: "队伍素质", description: "", target: "有效提升" },
          { level1: "效益指标", level2: "生态效益指标", name: "生态环境", description: "", target: "优良" },
        ],
      },
      findings: [
        "E8 “有效提升”较空泛，建议量化，或在描述中按“好、一般、差”写明分档标准。",
        "E9 “优良”较空泛，建议量化，或在描述中按“好、一般、差”写明分档标准。",
      ],
    },
  ],
});
