import { formatArea } from "../engine/model/a1";
import { cellArea } from "../engine/model/area";
import type { RunningOffice } from "./start-office";

/** What a sheet is made of, cell by cell: contents with their number formats and looks, merges, heights. Empty cells without a look are left out. */
export const sheetDump = ({ engine }: RunningOffice, name: string) => {
  const sheet = engine.sheets().find((one) => one.name === name);
  const used = sheet?.usedArea(false);
  if (!sheet || !used) throw new Error(`no sheet ${name}`);
  const rows = Array.from({ length: used.row + used.rowCount }, (_, row) => row);
  return {
    cells: Object.fromEntries(
      sheet
        .read({ ...used, row: 0, rowCount: rows.length })
        .flatMap((line, row) =>
          line.map(
            ({ value, formula, style }, column) => [formatArea(cellArea(row, used.column + column)), { value, formula, style }] as const,
          ),
        ),
    ),
    merges: sheet.merges().map(formatArea).sort(),
    heights: rows.map((row) => sheet.rowHeight(row)),
  };
};
