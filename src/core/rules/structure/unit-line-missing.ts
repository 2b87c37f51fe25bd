import { defineRule } from "../../lint/rule";
import { atTable } from "../parts/at-table";
import { isUnitLineForm } from "./parts/unit-line-form";

export const unitLineMissing = defineRule({
  id: "unit-line-missing",
  family: "structure",
  scope: "table",
  severity: "warning",
  title: "缺少预算单位行",
  why: "汇总和公开时要靠单位编码认出这张表是哪个预算单位的。",
  sources: ["公开的目标表"],
  messages: {
    missing: "未找到预算单位编码和名称行，请在表标题下补一行，如“210101天津市南开区人民法院”。",
  },
  examples: { good: [{}], bad: [{ fields: { unitLine: "" } }] },
  *check({ table }) {
    if (!isUnitLineForm(table) || !table.purpose) return;
    if (!table.unitLine || table.unitLine.text === "") yield { message: "missing", ...atTable(table) };
  },
});
