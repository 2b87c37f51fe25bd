import { insertIndicatorRow } from "../../core/library/insert-row";
import type { OfferedIndicator } from "../../core/library/offered-indicator";
import { replaceIndicator } from "../../core/library/replace-indicator";
import type { Fix } from "../../core/edits/fix";
import type { Indicator, TargetTable } from "../../core/table/model/target-table";
import { usePaneContext } from "../model/pane-context";
import { useServices } from "../model/services";
import { useTexts } from "../texts/texts";
import { sameTable } from "./current-place";

export interface Insertion {
  /** Puts the indicator where it belongs and shows the new row. */
  insert(table: TargetTable, offered: OfferedIndicator): Promise<void>;
  /** Writes it over the row; where that is of another 二级指标 the user is told to insert instead. */
  replace(table: TargetTable, row: Indicator, offered: OfferedIndicator): Promise<void>;
}

const rowOf = (fix: Fix): number | undefined => {
  const inserted = fix.structural?.find((edit) => edit.kind === "insert-row");
  return inserted?.before ?? fix.edits[0]?.at.row;
};

/** Writing library indicators into a table, with 撤销 as for any fix. The table is read anew for each: what is shown may be older than the sheet. */
export const useInsertion = (): Insertion => {
  const services = useServices();
  const { acts } = usePaneContext();
  const { library: texts } = useTexts();
  const apply = async (table: TargetTable, fix: Fix, label: string): Promise<void> => {
    const row = rowOf(fix);
    if ((await acts.applyFixes([fix], label)) && row !== undefined)
      await acts.reveal(table.sheet, { row, column: table.header?.columns.name ?? 0 });
  };
  /** A failed reading tells its own reason. */
  const fresh = async (shown: TargetTable): Promise<TargetTable | undefined> => {
    const tables = await acts.perform(() => services.readActiveTables());
    const table = tables && sameTable(tables, shown);
    if (tables && !table) acts.tellUser(texts.moved);
    return table;
  };
  return {
    insert: async (shown, offered) => {
      const table = await fresh(shown);
      if (!table) return;
      const fix = insertIndicatorRow(table, offered);
      if (fix.ok) await apply(table, fix.value, texts.inserted(offered.name));
      else acts.tellUser(texts.noHeader);
    },
    replace: async (shown, { row: at, name }, offered) => {
      const table = await fresh(shown);
      if (!table) return;
      const row = table.indicators.find((one) => one.row === at && one.name.raw === name.raw);
      if (!row) return acts.tellUser(texts.moved);
      const fix = replaceIndicator(table, row, offered);
      if (fix.ok) await apply(table, fix.value, texts.replaced(row.name.text, offered.name));
      else acts.tellUser(texts.otherLevel2(row.level2.text, fix.error.level2));
    },
  };
};
