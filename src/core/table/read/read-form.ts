import { headHits, type HeadHit, type SheetView } from "./head-cells";
import type { HeaderRow } from "./header-row";
import type { RoleColumns } from "./assign-columns";
import type { Layout } from "../model/layout";
import { layoutById } from "../layouts";
import { columnChoices, periodOfHeader } from "./periods";
import { readHead } from "./read-head";
import { readIndicators, type ReadIndicators } from "./read-indicators";
import { resolveColumns } from "./resolve-columns";
import type { Section } from "./section-rows";
import type { Block } from "./split-blocks";
import type { Columns } from "../model/column-role";
import type { TargetTable } from "../model/target-table";

interface ReadSections extends ReadIndicators {
  readonly header: HeaderRow;
  readonly columns: Columns;
}

/** Rows under each header of a list, up to the next header of the block. */
export const sectionsOf = (block: Block, headers: readonly HeaderRow[], columnsOf: (header: HeaderRow) => Columns): readonly Section[] => {
  const ends = new Map(block.headers.map((header, index) => [header.row, block.headers[index + 1]?.row ?? block.endRow]));
  return headers.map((header) => ({ columns: columnsOf(header), first: header.lastRow + 1, end: ends.get(header.row) ?? block.endRow }));
};

/** Of sections for mid-term and year the year's, else all of them. */
const headersToRead = ({ sheet }: SheetView, { headers }: Block): readonly HeaderRow[] => {
  const periods = headers.map((header) => periodOfHeader(sheet, header));
  if (!periods.includes("long") || !periods.includes("year")) return headers;
  // A header repeated by a page break belongs to the period before it.
  let current: (typeof periods)[number];
  const carried = periods.map((period) => (current = period ?? current));
  return headers.filter((_header, index) => carried[index] === "year");
};

const readWith = (
  view: SheetView,
  block: Block,
  { headers, halves }: { headers: readonly HeaderRow[]; halves: readonly RoleColumns[] },
): ReadSections | undefined => {
  const header = headers[0];
  if (!header) return undefined;
  const sections = halves.map((half, index) =>
    sectionsOf(block, headers, (own) =>
      resolveColumns(
        view.sheet,
        own.halves.length === header.halves.length ? (own === header ? half : (own.halves[index] ?? half)) : half,
        header.lastRow + 1,
      ),
    ),
  );
  return { ...readIndicators(view, sections), header, columns: sections[0]?.[0]?.columns ?? { name: 0, target: 0 } };
};

/** Tries the choices of columns in their order until one holds indicators. */
const readSections = (view: SheetView, block: Block, hits: readonly HeadHit[]): ReadSections | undefined => {
  const tries = [headersToRead(view, block), block.headers].flatMap((headers) => {
    const header = headers[0];
    return header ? columnChoices(view.sheet, header, hits).map((halves) => ({ headers, halves })) : [];
  });
  let first: ReadSections | undefined;
  for (const attempt of tries) {
    const read = readWith(view, block, attempt);
    if (read && read.indicators.length > 0) return read;
    first ??= read;
  }
  return first;
};

const widthOf = ({ sheet }: SheetView, firstRow: number, lastRow: number): number => {
  const rows = sheet.text.slice(firstRow - sheet.origin.row, lastRow - sheet.origin.row + 1);
  return rows.reduce((widest, row) => Math.max(widest, row.length), 1);
};

/** The rows of the table and the columns that any of them fills, from 0, both ends included. */
export const areaOf = (view: SheetView, firstRow: number, lastRow: number): TargetTable["area"] => {
  const left = view.sheet.origin.column;
  return { firstRow, lastRow, firstColumn: left, lastColumn: left + widthOf(view, firstRow, lastRow) - 1 };
};

/** One project on its own form: head above, indicators below. */
export const readForm = (view: SheetView, block: Block, layout: Layout): TargetTable => {
  const headEnd = (block.headers[0]?.row ?? block.endRow) - 1;
  const read = readSections(view, block, headHits(view, block.firstRow, headEnd));
  const lastRow = Math.max(read?.lastRow ?? headEnd, read?.header.lastRow ?? headEnd);
  return {
    sheet: view.sheet.name,
    layout: layout.id,
    area: areaOf(view, block.firstRow, lastRow),
    ...readHead(view, { first: block.firstRow, last: headEnd, usualUnit: layout.moneyUnit }),
    ...(read ? { header: { row: read.header.row, at: read.header.at, columns: read.columns } } : {}),
    indicators: read?.indicators ?? [],
    blankRows: read?.blankRows ?? [],
  };
};

/** A head whose indicator header was lost; rows that only share a label with a form are no table. */
export const readHeadOnly = (view: SheetView, block: Block): readonly TargetTable[] => {
  const last = Math.min(block.endRow, view.sheet.origin.row + view.sheet.text.length) - 1;
  const hits = headHits(view, block.firstRow, last).filter(({ role }) => role !== "attribute" && role !== "planColumn");
  const rows = new Set(hits.map(({ hit }) => hit.row));
  const roles = new Set(hits.map(({ role }) => role));
  const lastLabel = hits.at(-1)?.hit.row ?? last;
  if (
    rows.size < 2 ||
    !roles.has("projectName") ||
    !["total", "goal", "annualGoal", "budgetBlock"].some((role) => [...roles].some((own) => own === role))
  )
    return [];
  const head = readHead(view, { first: block.firstRow, last: lastLabel, usualUnit: layoutById("tj-2023").moneyUnit });
  return [{ sheet: view.sheet.name, layout: "tj-2023", area: areaOf(view, block.firstRow, last), ...head, indicators: [], blankRows: [] }];
};
