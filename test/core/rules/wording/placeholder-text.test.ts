import { SOUND_ROWS } from "../../../../src/core/lint/example-sheet";
import { placeholderText } from "../../../../src/core/rules/wording/placeholder-text";
import { testRule } from "../../../support/test-rule";

testRule(placeholderText, {
  accept: [
    { name: "示例表", example: {} },
    { name: "前缀后面有内容", example: { rows: [{ ...SOUND_ROWS[0], name: "指标1：法律文书邮寄数量" }] } },
    { name: "公式里的乘号", example: { rows: [{ ...SOUND_ROWS[0], description: "签收件数÷寄出件数×100%" }] } },
    { name: "空单元格", example: { rows: [{ ...SOUND_ROWS[0], name: "", description: "" }] } },
  ],
  reject: [
    {
      name: "名称里的××",
      example: { rows: [{ ...SOUND_ROWS[0], name: "××数量" }] },
      findings: ["C8 三级指标“××数量”还是模板占位内容，请换成实际内容或删除。"],
    },
    {
      name: "名称只有前缀，描述待填",
      example: { rows: [{ ...SOUND_ROWS[0], name: "指标1：", description: "请填写" }] },
      findings: [
        "C8 三级指标“指标1：”还是模板占位内容，请换成实际内容或删除。",
        "D8 绩效指标描述“请填写”还是模板占位内容，请换成实际内容或删除。",
      ],
    },
  ],
});
