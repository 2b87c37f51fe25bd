import { placeholderText } from "../../../../src/core/rules/wording/placeholder-text";
import { testRule } from "../../../support/test-rule";

testRule(placeholderText, {
  accept: [
    { name: "示例表" },
    { name: "前缀后面有内容", rows: `| 产出 | 数量 | 指标1：法律文书邮寄数量 | 当年通过司法专递寄出的文书件数 | ≥16000件 |` },
    { name: "公式里的乘号", rows: `| 产出 | 数量 | 法律文书邮寄数量 | 签收件数÷寄出件数×100% | ≥16000件 |` },
    { name: "空单元格", rows: `| 产出 | 数量 | | | ≥16000件 |` },
  ],
  reject: [
    {
      name: "名称里的××",
      rows: `| 产出 | 数量 | ××数量 | 当年通过司法专递寄出的文书件数 | ≥16000件 |`,
      says: ["C8 三级指标“××数量”还是模板占位内容，请换成实际内容或删除。"],
    },
    {
      name: "名称只有前缀，描述待填",
      rows: `| 产出 | 数量 | 指标1： | 请填写 | ≥16000件 |`,
      says: [
        "C8 三级指标“指标1：”还是模板占位内容，请换成实际内容或删除。",
        "D8 绩效指标描述“请填写”还是模板占位内容，请换成实际内容或删除。",
      ],
    },
  ],
});
