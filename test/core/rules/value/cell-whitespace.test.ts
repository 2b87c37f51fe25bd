import { cellWhitespace } from "../../../../src/core/rules/value/cell-whitespace";
import { testRule } from "../../../support/test-rule";

testRule(cellWhitespace, {
  accept: [
    {
      name: "没有多余空白",
      example: {
        rows: [{ level1: "产出指标", level2: "数量指标", name: "宣传次数", description: "全年 宣传 次数", target: "≥2次" }],
      },
    },
    {
      name: "空单元格",
      example: {
        rows: [{ level1: "产出指标", level2: "数量指标", name: "宣传次数", description: "", target: "" }],
      },
    },
  ],
  reject: [
    {
      name: "描述末尾制表符",
      example: {
        rows: [{ level1: "产出指标", level2: "质量指标", name: "合格率", description: "合格数÷总数\t", target: "≥95%" }],
      },
      findings: ["D8 “合格数÷总数”首尾有空白字符，请删去。"],
    },
    {
      name: "名称、指标值各一处",
      example: {
        rows: [{ level1: "产出指标", level2: "数量指标", name: " 宣传次数", description: "全年宣传次数", target: "≥2次\n" }],
      },
      findings: ["C8 “宣传次数”首尾有空白字符，请删去。", "E8 “≥2次”首尾有空白字符，请删去。"],
    },
    {
      name: "全角空格和不换行空格",
      example: {
        rows: [{ level1: "产出指标", level2: "数量指标", name: "宣传次数　", description: " 全年宣传次数", target: "≥2次" }],
      },
      findings: ["C8 “宣传次数”首尾有空白字符，请删去。", "D8 “全年宣传次数”首尾有空白字符，请删去。"],
    },
  ],
});
