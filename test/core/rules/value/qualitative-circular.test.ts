import { qualitativeCircular } from "../../../../src/core/rules/value/qualitative-circular";
import { testRule } from "../../../support/test-rule";

testRule(qualitativeCircular, {
  accept: [
    { name: "不是重复", rows: `| 效益 | 社会效益 | 营商环境 | 有所改善 |` },
    { name: "满意度另有规则", rows: `| 满意度 | 服务对象满意度 | 群众满意 | 满意 |` },
    { name: "空单元格", rows: `| 效益 | 社会效益 | 营商环境 | |` },
  ],
  reject: [
    {
      name: "有效提高",
      rows: `| 效益 | 社会效益 | 提高单位安全性 | 有效提高 |`,
      says: ["E8 “有效提高”只是重复指标名称“提高单位安全性”，不是目标值，请量化或写出可以评判的等级。"],
    },
    {
      name: "两处",
      rows: `
      | 效益 | 社会效益 | 保障审判工作顺利进行 | 有力保障 |
      | 效益 | 可持续影响 | 持续影响 | 持续影响 |`,
      says: [
        "E8 “有力保障”只是重复指标名称“保障审判工作顺利进行”，不是目标值，请量化或写出可以评判的等级。",
        "E9 “持续影响”只是重复指标名称“持续影响”，不是目标值，请量化或写出可以评判的等级。",
      ],
    },
  ],
});
