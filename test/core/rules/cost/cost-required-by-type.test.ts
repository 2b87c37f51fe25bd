import { costRequiredByType } from "../../../../src/core/rules/cost/cost-required-by-type";
import { testRule } from "../../../support/test-rule";

testRule(costRequiredByType, {
  accept: [
    {
      name: "已有成本指标",
      fields: { projectName: "台式机设备购置项目", purpose: "用于购置办公台式机设备" },
      rows: `
      | 产出 | 数量 | 购置设备数量 | ≥20台 |
      | 产出 | 成本 | 单台设备购置成本 | ≤0.6万元/台 |`,
      settings: { layout: "mof-101" },
    },
    {
      name: "成本为一级指标",
      fields: { projectName: "台式机设备购置项目", purpose: "用于购置办公台式机设备" },
      rows: `
      | 产出 | 数量 | 购置设备数量 | 当年实际数 | ≥20台 |
      | 成本 | 经济成本 | 设备购置总成本 | 合同总额 | ≤12万元 |`,
      settings: { layout: "mof-101" },
    },
    {
      name: "天津版式不强制",
      fields: { projectName: "台式机设备购置项目", purpose: "用于购置办公台式机设备" },
      rows: `| 产出 | 数量 | 购置设备数量 | ≥20台 |`,
    },
    { name: "其他类型的项目", rows: `| 产出 | 数量 | 法律文书邮寄数量 | ≥16000件 |`, settings: { layout: "mof-101" } },
    {
      name: "没有指标",
      fields: { projectName: "台式机设备购置项目", purpose: "用于购置办公台式机设备" },
      rows: `
`,
      settings: { layout: "mof-101" },
    },
  ],
  reject: [
    {
      name: "购置项目没有成本指标",
      fields: { projectName: "台式机设备购置项目", purpose: "用于购置办公台式机设备" },
      rows: `| 产出 | 数量 | 购置设备数量 | ≥20台 |`,
      settings: { layout: "mof-101" },
      says: ["A7 “设备购置”类项目应设置成本指标，请补充单位成本或分项成本。"],
      fixes: [
        "review 插入第9行 | ^ | 成本指标 | 单台设备购置成本 | 购置总价÷设备台数 | ≤6.4万元/台 | 「插入“单台设备购置成本”（指标值为示例，请核实）」",
        "review 插入第9行 | ^ | 成本指标 | 设备购置总成本 | 本项目设备采购合同总额 | ≤129.5万元 |",
      ],
    },
    {
      name: "修缮项目只有数量和质量",
      fields: { projectName: "审判大楼维修改造", purpose: "用于支付大楼维修费" },
      rows: `
      | 产出 | 数量 | 维修面积 | ≥400平方米 |
      | 产出 | 质量 | 工程验收合格率 | 100% |`,
      settings: { layout: "mof-101" },
      says: ["A7 “维修修缮”类项目应设置成本指标，请补充单位成本或分项成本。"],
      fixes: [
        "review 插入第9行 | 产出指标 | 成本指标 | 单位面积维修成本 | 维修结算价÷维修面积 | ≤500元/平方米 |",
        "review 插入第9行 | 产出指标 | 成本指标 | 维修总成本 | 本项目结算总额控制数 | ≤20万元 |",
      ],
    },
  ],
});
