import { textAt, type SheetSnapshot } from "../../sheet/sheet-snapshot";
import { squeeze } from "../../sheet/clean-text";
import { chooseLayout } from "./choose-layout";
import { headHits, type SheetView } from "./head-cells";
import { readHeaderRow, type HeaderRow } from "./header-row";
import { indexLabels } from "./label-index";
import type { Layout, LayoutId } from "../model/layout";
import { layoutById } from "../layouts";
import type { TargetTable } from "../model/target-table";
import type { ColumnMapping } from "../model/column-mapping";
import { mappedHeaders } from "./mapped-header";
import { indexMerges } from "./merge-index";
import { notATable, type NotATable } from "./not-a-table";
import { readExport } from "./read-export";
import { readForm, readHeadOnly } from "./read-form";
import { splitBlocks, type Block } from "./split-blocks";

export interface ParsedSheet {
  readonly tables: readonly TargetTable[];
  readonly notTable: NotATable | undefined;
}

const ROWS_OF_HINTS = 60;

/** The 一级指标 in use tell forms apart whose headers are alike: 成本 stands there since 2021. */
const level1Texts = ({ sheet }: SheetView, header: HeaderRow, endRow: number): readonly string[] => {
  const column = header.halves[0]?.get("level1")?.column;
  if (column === undefined) return [];
  const rows = Math.min(endRow - header.lastRow - 1, ROWS_OF_HINTS);
  return Array.from({ length: Math.max(rows, 0) }, (_, offset) =>
    squeeze(textAt(sheet, { row: header.lastRow + 1 + offset, column }).slice(0, 20)),
  );
};

const hintTexts = (view: SheetView, block: Block, header: HeaderRow): readonly string[] => {
  const hits = headHits(view, block.firstRow, header.row - 1).map(({ hit }) => squeeze(textAt(view.sheet, hit).slice(0, 40)));
  const own = [...header.cells.map(({ text }) => text), ...level1Texts(view, header, block.endRow)];
  return [...hits, ...own, squeeze(textAt(view.sheet, { row: block.firstRow, column: view.sheet.origin.column }).slice(0, 90))];
};

const layoutOf = (view: SheetView, block: Block, { header, mapped }: { header: HeaderRow; mapped: boolean }): Layout => {
  const roles = header.halves[0];
  const id: LayoutId = "mapped";
  if (mapped || !roles) return layoutById(id);
  return chooseLayout({ roles, texts: hintTexts(view, block, header), flat: roles.has("projectName") });
};

/** The tables of one sheet from top to bottom, in one pass over its cells. */
export const parseSheet = (sheet: SheetSnapshot, mappings: readonly ColumnMapping[]): ParsedSheet => {
  const indexed = indexLabels(sheet);
  const mapped = mappedHeaders(sheet, mappings);
  const labels =
    mapped.size === 0
      ? indexed
      : new Map(
          [...indexed, ...[...mapped.keys()].filter((row) => !indexed.has(row)).map((row) => [row, []] as const)].sort(([a], [b]) => a - b),
        );
  const view: SheetView = { sheet, labels, merges: indexMerges(sheet) };
  const blocks = splitBlocks(sheet, labels, (row) => mapped.get(row) ?? readHeaderRow(sheet, labels, row));
  const tables = blocks.flatMap((block) => {
    const header = block.headers[0];
    if (!header) return readHeadOnly(view, block);
    const layout = layoutOf(view, block, { header, mapped: mapped.has(header.row) });
    return header.halves[0]?.has("projectName") ? readExport(view, block, layout) : [readForm(view, block, layout)];
  });
  const lost = tables.length === 0 || tables.some(({ header }) => header === undefined);
  return { tables, notTable: lost ? notATable(sheet, labels) : undefined };
};
