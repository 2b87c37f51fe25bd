import { costRequiredByType } from "../../../../src/core/rules/cost/cost-required-by-type";
import { testRule } from "../../../support/test-rule";
import { cost, quality, quantity } from "./rows";

const fields = { projectName: "台式机设备购置项目", purpose: "用于购置办公台式机设备" };
const settings = { layout: "mof-101" } as const;

testRule(costRequiredByType, {
  accept: [
    {
      name: "已有成本指标",
      example: { fields, settings, rows: [quantity("购置设备数量", "≥20台"), cost("单台设备购置成本", "≤0.6万元/台")] },
    },
    {
      name: "成本为一级指标",
      example: {
        fields,
        settings,
        rows: [
          quantity("购置设备数量", "≥20台"),
          { level1: "成本指标", level2: "经济成本指标", name: "设备购置总成本", description: "合同总额", target: "≤12万元" },
        ],
      },
    },
    { name: "天津版式不强制", example: { fields, rows: [quantity("购置设备数量", "≥20台")] } },
    { name: "其他类型的项目", example: { settings, rows: [quantity("法律文书邮寄数量", "≥16000件")] } },
    { name: "没有指标", example: { fields, settings, rows: [] } },
  ],
  reject: [
    {
      name: "购置项目没有成本指标",
      example: { fields, settings, rows: [quantity("购置设备数量", "≥20台")] },
      findings: ["A7 “设备购置”类项目应设置成本指标，请补充单位成本或分项成本。"],
    },
    {
      name: "修缮项目只有数量和质量",
      example: {
        fields: { projectName: "审判大楼维修改造", purpose: "用于支付大楼维修费" },
        settings,
        rows: [quantity("维修面积", "≥400平方米"), quality("工程验收合格率", "100%")],
      },
      findings: ["A7 “维修修缮”类项目应设置成本指标，请补充单位成本或分项成本。"],
    },
  ],
});
