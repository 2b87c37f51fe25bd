import { goalFormat } from "../../../../src/core/rules/structure/goal-format";
import { testRule } from "../../../support/test-rule";

testRule(goalFormat, {
  accept: [
    { name: "通行写法", fields: { goals: "1.目标内容1：完成邮寄约16000件\n2.目标内容2：保障审判" } },
    { name: "半角冒号也认", fields: { goals: "1.目标内容1:完成邮寄约16000件" } },
    { name: "为空归别的规则管", fields: { goals: "" } },
    {
      name: "别的版式自有写法",
      sheet: `
      | 项目名称 | 设备购置 |
      | 年度目标 | 目标1：购置设备20台 |
      | 一级指标 | 二级指标 | 三级指标 | 指标值 |
      | 产出指标 | 数量指标 | 购置设备数量 | ≥20台 |`,
    },
  ],
  reject: [
    {
      name: "只有序号",
      fields: { goals: "1.维修审判大楼玻璃幕墙等" },
      says: ["B6 第1条目标应写为“1.目标内容1：……”，请补上编号。"],
      fixes: ["safe B6 1.目标内容1：维修审判大楼玻璃幕墙等 「统一为“N.目标内容N：”的写法」"],
    },
    {
      name: "两条都缺前缀",
      fields: { goals: "1.维修玻璃幕墙\n2.更换消防设备" },
      says: ["B6 第1条目标应写为“1.目标内容1：……”，请补上编号。", "B6 第2条目标应写为“2.目标内容2：……”，请补上编号。"],
      fixes: [
        "safe B6 1.目标内容1：维修玻璃幕墙\n2.目标内容2：更换消防设备",
        "safe B6 1.目标内容1：维修玻璃幕墙\n2.目标内容2：更换消防设备",
      ],
    },
  ],
});
