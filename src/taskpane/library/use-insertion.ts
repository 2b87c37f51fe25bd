import { insertIndicatorRow } from "../../core/library/insert-row";
import type { OfferedIndicator } from "../../core/library/offered-indicator";
import { replaceIndicator } from "../../core/library/replace-indicator";
import type { Fix } from "../../core/lint/finding";
import type { Indicator, TargetTable } from "../../core/table/target-table";
import { usePaneContext } from "../pane-acts";
import { useTexts } from "../texts/texts";

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

/** Writing library indicators into a table, with 撤销 as for any fix. */
export const useInsertion = (): Insertion => {
  const { acts } = usePaneContext();
  const { library: texts } = useTexts();
  const apply = async (table: TargetTable, fix: Fix, label: string): Promise<void> => {
    const row = rowOf(fix);
    if ((await acts.applyFixes([fix], label)) && row !== undefined) await acts.reveal(table.sheet, { row, column: table.header?.columns.name ?? 0 });
  };
  return {
    insert: async (table, offered) => {
      const fix = insertIndicatorRow(table, offered);
      if (fix.ok) await apply(table, fix.value, texts.inserted(offered.name));
      else acts.tellUser(texts.noHeader);
    },
    replace: async (table, row, offered) => {
      const fix = replaceIndicator(table, row, offered);
      if (fix.ok) await apply(table, fix.value, texts.replaced(row.name.text, offered.name));
      else acts.tellUser(texts.otherLevel2(row.level2.text, fix.error.level2));
    },
  };
};
