import { trimEnds } from "../../sheet/clean-text";
import type { CellRef } from "../../sheet/cell-ref";
import { textAt, type SheetSnapshot } from "../../sheet/sheet-snapshot";
import { fieldAt, isBlankAt, rowTexts } from "./cell-field";
import type { HeadRole } from "./head-label";
import type { LabelHit, LabelIndex } from "./label-index";
import type { MergeIndex } from "./merge-index";
import type { Field } from "../model/field";

/** What reading a table's head needs to know of its sheet. */
export interface SheetView {
  readonly sheet: SheetSnapshot;
  readonly labels: LabelIndex;
  readonly merges: MergeIndex;
}

/** A head label of the rows above the indicators. */
export interface HeadHit {
  readonly hit: LabelHit;
  readonly role: HeadRole;
  readonly rank: number;
  readonly inline: boolean;
}

/** The head labels of rows `first` to `last`, in reading order. */
export const headHits = ({ labels }: SheetView, first: number, last: number): readonly HeadHit[] => {
  const found: HeadHit[] = [];
  for (let row = first; row <= last; row += 1) {
    for (const hit of labels.get(row) ?? []) {
      const label = hit.head ?? hit.inline;
      if (label) found.push({ hit, role: label.role, rank: label.rank, inline: !hit.head });
    }
  }
  return found;
};

/** Whether a label of the head stands in the row. */
export const isHeadRow = ({ labels }: SheetView, row: number): boolean =>
  labels.get(row)?.some(({ head, inline }) => (head ?? inline) !== undefined) ?? false;

/** Another label; a value that repeats its own label (`资金用途：用于…` beside 资金用途) is none. */
const isLabelAt = (view: SheetView, at: CellRef, own: HeadRole | undefined): boolean =>
  view.labels
    .get(at.row)
    ?.some(({ column, head, inline }) => column === at.column && (head !== undefined || (inline !== undefined && inline.role !== own))) ??
  false;

/** The cell right of a label: right of its merge where it has one. */
export const rightOf = ({ merges }: SheetView, { row, column }: CellRef): CellRef => {
  const merge = merges.at({ row, column });
  return { row, column: merge ? merge.column + merge.columnCount : column + 1 };
};

/** The value cell of a label on its row: the first text to the right, not beyond the next label; undefined when there is none. */
export const valueRight = (view: SheetView, label: LabelHit): CellRef | undefined => {
  const { sheet } = view;
  const end = sheet.origin.column + rowTexts(sheet, label.row).length;
  for (let column = rightOf(view, label).column; column < end; column += 1) {
    const at = { row: label.row, column };
    if (isLabelAt(view, at, label.head?.role)) return undefined;
    if (!isBlankAt(sheet, at)) return at;
  }
  return undefined;
};

/** `项目名称：法院办案业务费`: the part behind the colon, in the label's own cell. */
const inlineField = (view: SheetView, at: CellRef): Field => {
  const raw = textAt(view.sheet, at);
  return { text: trimEnds(raw.slice(raw.search(/[:：﹕]/) + 1)), raw, at };
};

/** A label's value: an empty text at the cell right of it when nothing is written there. */
export const labelValue = (view: SheetView, { hit, inline }: HeadHit): Field => {
  if (inline) return inlineField(view, hit);
  return fieldAt(view.sheet, valueRight(view, hit) ?? rightOf(view, hit));
};

/** The label of a role that is preferred by its wording; of equal ones the first. */
export const bestHit = (hits: readonly HeadHit[], role: HeadRole): HeadHit | undefined =>
  hits
    .filter((one) => one.role === role)
    .reduce<HeadHit | undefined>((best, one) => (best && best.rank <= one.rank ? best : one), undefined);
