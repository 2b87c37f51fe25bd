import { nameUnitMismatch } from "../../../../src/core/rules/value/name-unit-mismatch";
import { testRule } from "../../../support/test-rule";

testRule(nameUnitMismatch, {
  accept: [
    {
      name: "相符",
      example: {
        rows: [
          { level1: "产出指标", level2: "质量指标", name: "合格率", description: "", target: "≥95%" },
          { level1: "产出指标", level2: "时效指标", name: "响应时间", description: "", target: "≤2小时" },
          { level1: "产出指标", level2: "数量指标", name: "培训人次", description: "", target: "≥120人次" },
          { level1: "产出指标", level2: "成本指标", name: "成本", description: "", target: "≤3万元/台" },
          { level1: "效益指标", level2: "社会效益指标", name: "办理效率", description: "", target: "≥10件/天" },
        ],
      },
    },
    {
      name: "数量可以按长度计",
      example: {
        rows: [{ level1: "产出指标", level2: "数量指标", name: "道路维修数量", description: "", target: "≥3公里" }],
      },
    },
    {
      name: "别处已提示",
      example: {
        rows: [
          { level1: "产出指标", level2: "数量指标", name: "学校改造数量", description: "", target: "100%" },
          { level1: "满意度指标", level2: "服务对象满意度指标", name: "群众满意度", description: "", target: "≥90分" },
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
      name: "及时性与天数",
      example: {
        rows: [{ level1: "产出指标", level2: "时效指标", name: "出差审批及时性", description: "", target: "≤3天" }],
      },
      findings: ["E8 名称“出差审批及时性”与指标值“≤3天”的单位对不上，请改名称或改单位。"],
    },
    {
      name: "两处",
      example: {
        rows: [
          { level1: "效益指标", level2: "经济效益指标", name: "节省维修维护费", description: "", target: "≥10%" },
          { level1: "产出指标", level2: "质量指标", name: "抽检合格率", description: "", target: "≥20个" },
        ],
      },
      findings: [
        "E8 名称“节省维修维护费”与指标值“≥10%”的单位对不上，请改名称或改单位。",
        "E9 名称“抽检合格率”与指标值“≥20个”的单位对不上，请改名称或改单位。",
      ],
    },
  ],
});
