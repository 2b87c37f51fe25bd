import type { PlainSheet } from "../../workbench/jsdom";

const ROWS = [
  ["2024年巡回审判项目考核事项表"],
  ["指标大类", "指标小类", "考核事项", "标准值", "备注"],
  ["产出指标", "数量指标", "巡回审判次数", "≥24次", "每月两次"],
  ["", "质量指标", "案件审结率", "95%", ""],
  ["", "时效指标", "案件审结时限", "2024年12月31日前", ""],
  ["效益指标", "社会效益指标", "群众诉讼便利程度", "提高", ""],
  ["满意度指标", "服务对象满意度指标", "当事人满意度", "≥90%", "问卷调查"],
];

/** A table whose header no published form has. */
export const ownHeader: PlainSheet = {
  name: "考核",
  cells: ROWS.flatMap((texts, row) => texts.flatMap((value, column) => (value === "" ? [] : [{ row, column, value }]))),
  columnWidths: [80, 110, 130, 130, 90],
};
