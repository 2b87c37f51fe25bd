import type { MappedRole } from "../../../core/table/model/column-mapping";
import { COLUMN_LABELS, type ColumnRole } from "../../../core/table/model/column-role";
import type { MappingPreview } from "../../../core/table/read/preview-mapping";

const roleName = (role: MappedRole): string => (role === "none" ? "（不用）" : COLUMN_LABELS[role].own);
const named = (roles: readonly ColumnRole[]): string => roles.map(roleName).join("、");

const lacking = (withoutName: number, withoutTarget: number): string => {
  const parts = [
    ...(withoutName > 0 ? [`${withoutName} 条没有三级指标`] : []),
    ...(withoutTarget > 0 ? [`${withoutTarget} 条没有指标值`] : []),
  ];
  return parts.length > 0 ? `其中 ${parts.join("，")}。` : "";
};

const preview = (found: MappingPreview): string => {
  switch (found.kind) {
    case "indicators":
      return `可以读出 ${found.count} 条指标。第一条：${found.first.name || "（空）"}，指标值：${found.first.target || "（空）"}。${lacking(found.withoutName, found.withoutTarget)}`;
    case "header-gone":
      return "这一行已经改动或删除，读不出指标。请重新校验，再指定各列。";
    case "no-indicators":
      return found.rows === 0
        ? "表头下面还没有内容，读不出指标。可以先记住各列，填写以后再校验。"
        : `表头下面有 ${found.rows} 行内容，但按现在的选择读不出指标。请核对三级指标和指标值各是哪一列。`;
  }
};

/** 列对应: what the user says of the columns of a header no form has. */
export const mapping = {
  title: (sheet: string): string => `指定“${sheet}”各列的内容`,
  hint: (row: number): string =>
    `如果第 ${row} 行是表头，请选出各列的内容，至少选三级指标和指标值。助手会记住，以后遇到同样的表头都这样读。`,
  open: "表头写法不同？指定各列",
  sheet: "工作表",
  picture: (row: number): string => `第 ${row} 行和下面几行的样子`,
  column: (letters: string, text: string): string => `第 ${letters} 列（${text}）`,
  role: roleName,
  shared: (role: MappedRole, letters: readonly string[]): string =>
    `第 ${letters.join("、")} 列也选了“${roleName(role)}”。只留一列，其余改选“（不用）”。`,
  confirm: "按这些列校验",
  lacks: (roles: readonly ColumnRole[]): string => `还要选：${named(roles)}`,
  repeats: (roles: readonly ColumnRole[]): string => `“${named(roles)}”选了几列，请先改正`,
  trying: "正在试读……",
  preview,
  kept: "已记住这种表头，以后都这样读。选错时，在“设置”的“列对应”里删除，再重新指定。",
};
