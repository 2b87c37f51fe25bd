import type { SheetSnapshot } from "../../sheet/sheet-snapshot";
import { squeeze } from "../../sheet/clean-text";
import { textAt } from "../../sheet/sheet-snapshot";
import { filledColumns } from "./cell-field";
import type { HeaderRow } from "./header-row";
import type { HeadRole } from "./head-label";
import type { LabelHit, LabelIndex } from "./label-index";
import { isClosingLine, isHeading, moneyUnitOf, unitLineOf } from "./title-line";

/** The rows of one table: from its title to the row before the next table. */
export interface Block {
  readonly firstRow: number;
  /** First row after the block. */
  readonly endRow: number;
  /** Header rows from top to bottom; several where pages repeat them or mid-term and year stand apart. */
  readonly headers: readonly HeaderRow[];
  readonly anchored: boolean;
}

interface OpenBlock {
  readonly firstRow: number;
  readonly headers: HeaderRow[];
  readonly anchors: LabelHit[];
}

const FURTHEST_TITLE = 10;
const BEFORE_NAME: ReadonlySet<HeadRole> = new Set(["unitName", "attribute"]);

const anchorOf = (hits: readonly LabelHit[]): LabelHit | undefined =>
  hits.find(({ head, inline }) => (head ?? inline)?.role === "projectName");

/** Looks up from the first sure row of a table for its title and unit lines, not further than the table before. */
const climb = (
  sheet: SheetSnapshot,
  labels: LabelIndex,
  { from, floor, anyLabel }: { from: number; floor: number; anyLabel: boolean },
): number => {
  let first = from;
  let unknown = 0;
  for (let row = from - 1; row >= floor && from - row <= FURTHEST_TITLE && unknown < 2; row -= 1) {
    const columns = filledColumns(sheet, row, 12);
    const texts = columns.map((column) => textAt(sheet, { row, column }));
    if (texts.length === 0) continue;
    const own = (labels.get(row) ?? []).map(({ head, inline }) => (head ?? inline)?.role);
    const titled = texts.some((text) => isHeading(text) || moneyUnitOf(text) !== undefined || unitLineOf(text) !== undefined);
    const labelled = own.some((role) => role !== undefined && (anyLabel || BEFORE_NAME.has(role)));
    if (!titled && texts.some(isClosingLine)) break;
    if (titled || labelled) first = row;
    else if (texts.length <= 2) unknown += 1;
    else break;
  }
  return first;
};

/** `年度绩效目标表` above a second section is no title of another table. */
const PERIOD_TITLE = /^(?:长期|中期|中长期|实施期|年度|本年度?|当年)(?:绩效)?(?:目标|指标)(?:表|情况)?\d*$/;

const titledBetween = (sheet: SheetSnapshot, from: number, to: number): boolean => {
  for (let row = Math.max(from, to - FURTHEST_TITLE); row < to; row += 1) {
    const texts = filledColumns(sheet, row, 3).map((column) => textAt(sheet, { row, column }));
    if (texts.some((text) => isHeading(text) && !PERIOD_TITLE.test(squeeze(text)))) return true;
  }
  return false;
};

const headingText = (sheet: SheetSnapshot, from: number, to: number): string | undefined => {
  for (let row = from; row < to; row += 1) {
    const column = filledColumns(sheet, row, 1)[0];
    const text = column === undefined ? "" : textAt(sheet, { row, column });
    if (isHeading(text)) return squeeze(text).replace(/\(续表?\)|续表?$/, "");
  }
  return undefined;
};

/** Whether a header goes on with the table above it: repeated by a page break, or a second section of the same table. */
const continues = (sheet: SheetSnapshot, open: OpenBlock, header: HeaderRow): boolean => {
  const last = open.headers.at(-1);
  if (!last) return true;
  if (!titledBetween(sheet, last.lastRow + 1, header.row)) return true;
  const own = open.headers[0] ? headingText(sheet, open.firstRow, open.headers[0].row) : undefined;
  return own !== undefined && headingText(sheet, Math.max(last.lastRow + 1, header.row - FURTHEST_TITLE), header.row) === own;
};

const lastSureRow = (open: OpenBlock | undefined, sheet: SheetSnapshot): number =>
  Math.max(sheet.origin.row - 1, open?.headers.at(-1)?.lastRow ?? -1, open?.anchors.at(-1)?.row ?? -1);

/** Tables stacked on a sheet, told apart by 项目名称 labels and header rows (handbook 1.2). */
export const splitBlocks = (
  sheet: SheetSnapshot,
  labels: LabelIndex,
  headerAt: (row: number) => HeaderRow | undefined,
): readonly Block[] => {
  const blocks: OpenBlock[] = [];
  let skipTo = -1;
  const start = (from: number, anyLabel: boolean): OpenBlock => {
    const block = {
      firstRow: climb(sheet, labels, { from, floor: lastSureRow(blocks.at(-1), sheet) + 1, anyLabel }),
      headers: [],
      anchors: [],
    };
    blocks.push(block);
    return block;
  };
  for (const [row, hits] of labels) {
    if (row <= skipTo) continue;
    const open = blocks.at(-1);
    const header = headerAt(row);
    if (header) {
      skipTo = header.lastRow;
      (open && continues(sheet, open, header) ? open : start(row, true)).headers.push(header);
      continue;
    }
    const anchor = anchorOf(hits);
    if (!anchor) continue;
    const named = open?.anchors.some((other) => (other.head ?? other.inline)?.label === (anchor.head ?? anchor.inline)?.label) ?? false;
    (open && open.headers.length === 0 && !named ? open : start(row, false)).anchors.push(anchor);
  }
  const sheetEnd = sheet.origin.row + sheet.text.length;
  return blocks.map((block, index) => ({
    firstRow: block.firstRow,
    endRow: blocks[index + 1]?.firstRow ?? sheetEnd,
    headers: block.headers,
    anchored: block.anchors.length > 0,
  }));
};
