import type { SheetSpec } from "../sheet-spec/sheet-spec";
import { FLAT_COLUMNS, type FlatOrder, type FlatRow } from "./flat-columns";
import { listSheet } from "../sheet-spec/list-sheet";
import type { ReportInput } from "./report-input";
import { targetCells } from "./target-cells";

export const FLAT_SHEET = "指标平铺表";

/** 指标平铺表: one row an indicator, targets in columns, project columns repeated so that the list can be filtered; amounts in 元 as the exports have them (handbook 6.3). */
export const flatTable = ({ tables, fontName }: Pick<ReportInput, "tables" | "fontName">, order: FlatOrder = "sichuan"): SheetSpec => {
  const rows = tables.flatMap((table) =>
    table.indicators.map((indicator): FlatRow => ({ table, indicator, target: targetCells(indicator.value) })),
  );
  return listSheet({ name: FLAT_SHEET, title: "项目支出绩效指标平铺表", note: "单位：元", columns: FLAT_COLUMNS[order], rows, fontName });
};
