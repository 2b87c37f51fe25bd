import type { Fix } from "../../edits/fix";
import { defineRule } from "../../lint/rule";
import type { TargetTable } from "../../table/model/target-table";

const LABELS = ["一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值"];
/** Columns of the five labels in the seven-column grid (handbook 1.2) and in a plain table. */
const WIDE = [0, 1, 2, 4, 6];
const PLAIN = [0, 1, 2, 3, 4];

const insertHeader = ({ sheet, area, purpose, goalCell, goals, budget, projectName }: TargetTable): Fix => {
  const head = [projectName, budget.total, purpose, goalCell, ...goals].flatMap((field) => (field ? [field.at.row] : []));
  const before = Math.max(area.firstRow - 1, ...head) + 1;
  const offsets = area.lastColumn - area.firstColumn >= 6 ? WIDE : PLAIN;
  const cells = LABELS.map((text, index) => ({ column: area.firstColumn + (offsets[index] ?? index), text }));
  return {
    safety: "review",
    label: "在绩效目标下方插入标准表头行（原来的表头行请删除）",
    edits: [],
    structural: [{ kind: "insert-row", sheet, before, cells }],
  };
};

export const tableHeaderNotFound = defineRule({
  id: "table-header-not-found",
  family: "structure",
  scope: "table",
  severity: "error",
  fixes: "review",
  title: "未识别到指标表头",
  why: "没有表头就不知道哪一列是指标、哪一列是指标值，整张表无法校验。",
  sources: ["实务判断"],
  messages: {
    missing: "未找到指标表头行，无法校验本表，请恢复“一级指标、二级指标、三级指标、绩效指标描述、指标值”表头。",
  },
  examples: { good: [{}], bad: [{ header: ["类别", "分类", "内容", "说明", "要求"] }] },
  *check({ table }) {
    if (table.header) return;
    const at = table.projectName?.at ?? { row: table.area.firstRow, column: table.area.firstColumn };
    yield { message: "missing", at, marked: false, fixes: [insertHeader(table)] };
  },
});
