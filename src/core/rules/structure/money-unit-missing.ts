import type { Fix } from "../../edits/fix";
import { defineRule } from "../../lint/rule";
import type { TargetTable } from "../../table/model/target-table";
import { statedAmount } from "../../table/model/stated-amount";
import { amountFields } from "../../table/model/amount-fields";
import { atTable } from "../parts/at-table";

/** The unit of money stands at the right end of the unit line: F in the seven-column grid, else the last column (handbook 1.2). */
const writeUnit = (table: TargetTable, unit: string): readonly Fix[] => {
  const { unitLine, area, sheet } = table;
  if (!unitLine) return [];
  const column = area.lastColumn - area.firstColumn >= 6 ? area.lastColumn - 1 : area.lastColumn;
  if (column <= unitLine.at.column) return [];
  const text = `单位：${unit}`;
  return [{ safety: "review", label: `补“${text}”`, edits: [{ sheet, at: { row: unitLine.at.row, column }, was: "", text }] }];
};

export const moneyUnitMissing = defineRule({
  id: "money-unit-missing",
  family: "structure",
  scope: "table",
  severity: "error",
  fixes: "review",
  title: "缺少金额单位",
  why: "同一个数是“元”还是“万元”相差一万倍，没有金额单位就无法核对预算数与成本指标。",
  sources: ["实务判断", { from: "公开的目标表", what: "“元”“万元”两种口径" }],
  messages: {
    missing: "未标明金额单位，无法核对预算数与成本指标，请在表头补“单位：万元”或“单位：元”。",
  },
  examples: { good: [{}], bad: [{ fields: { moneyUnit: "" } }] },
  *check({ table, layout }) {
    const amounts = amountFields(table).flatMap(({ field }) => statedAmount(field.text) ?? []);
    const bringTheirUnit = amounts.length > 0 && amounts.every(({ unit }) => unit !== undefined);
    if (table.moneyUnit || !table.budget.total || bringTheirUnit) return;
    const units = layout.moneyUnit === "元" ? ["元", "万元"] : ["万元", "元"];
    yield { message: "missing", ...atTable(table), fixes: units.flatMap((unit) => writeUnit(table, unit)) };
  },
});
