import type { CellRef } from "../../sheet/cell-ref";
import { squeeze } from "../../sheet/clean-text";
import { textAt, type SheetSnapshot } from "../../sheet/sheet-snapshot";
import { filledColumns } from "./cell-field";
import { isIndicatorColumn } from "./header-label";
import { headerPicture, type HeaderPicture } from "./header-picture";
import type { LabelIndex } from "./label-index";
import { COLUMN_LABELS, COLUMN_ROLES, USUAL_ROLES } from "../model/column-role";
import { labelsOf, type Layout, type LayoutId } from "../model/layout";
import { layouts } from "../layouts";

/** The form a sheet comes closest to, and the row that a user can name the columns of by hand. */
export interface NearestLayout extends HeaderPicture {
  readonly layout: LayoutId;
  readonly title: string;
  /** Header labels of the form that the row does not have. */
  readonly missing: readonly string[];
  /** Leftmost cell of the row. */
  readonly at: CellRef;
}

/** A sheet, or a head without indicators, in which no header row was recognised, and what was looked for. */
export interface NotATable {
  readonly sheet: string;
  readonly reason: "empty" | "no-labels" | "unknown-header";
  readonly lookedFor: readonly string[];
  readonly found: readonly string[];
  readonly nearest?: NearestLayout;
}

const LOOKED_FOR = USUAL_ROLES.map((role) => COLUMN_LABELS[role].own);
const FEWEST = 3;
const MOST = 40;
const LONGEST = 24;
const ROWS_SEARCHED = 400;

/** Rows of short texts, the likeliest header first: most known column labels, then the most cells that are text, then the upper one. */
const likeliestRow = (sheet: SheetSnapshot, labels: LabelIndex): number | undefined => {
  let best: { readonly row: number; readonly known: number; readonly filled: number } | undefined;
  const rows = Math.min(sheet.text.length, ROWS_SEARCHED);
  for (let row = sheet.origin.row; row < sheet.origin.row + rows; row += 1) {
    const columns = filledColumns(sheet, row, MOST + 1);
    if (columns.length < FEWEST || columns.length > MOST) continue;
    const texts = columns.map((column) => squeeze(textAt(sheet, { row, column }).slice(0, LONGEST * 2)));
    if (!texts.every((text) => text.length <= LONGEST && !/^[\d.,%≥≤-]+$/.test(text))) continue;
    const known = (labels.get(row) ?? []).filter(({ header }) => header.some(({ role }) => isIndicatorColumn(role))).length;
    if (!best || known > best.known || (known === best.known && known === 0 && columns.length > best.filled))
      best = { row, known, filled: columns.length };
  }
  return best?.row;
};

const missingOf = (layout: Layout, texts: ReadonlySet<string>): readonly string[] =>
  COLUMN_ROLES.flatMap((role) => {
    const labels = labelsOf(layout, role);
    return labels[0] === undefined || labels.some((label) => texts.has(label)) ? [] : [labels[0]];
  });

const nearestOf = (sheet: SheetSnapshot, labels: LabelIndex, row: number): NearestLayout | undefined => {
  const picture = headerPicture(sheet, labels, row, MOST);
  const first = picture.headers[0];
  const texts = new Set(picture.headers.map(({ text }) => text));
  const nearest = layouts
    .filter(({ id }) => id !== "mapped")
    .map((layout) => ({ layout, missing: missingOf(layout, texts) }))
    .reduce<{ readonly layout: Layout; readonly missing: readonly string[] } | undefined>(
      (best, one) => (best && best.missing.length <= one.missing.length ? best : one),
      undefined,
    );
  if (!first || !nearest) return undefined;
  const { id, title } = nearest.layout;
  return { layout: id, title, missing: nearest.missing, at: { row, column: first.column }, ...picture };
};

/** Labels of the forms; 联系人 or 电话 alone say nothing of a target table. */
const foundLabels = (labels: LabelIndex): readonly string[] => {
  const found = new Set<string>();
  for (const hits of labels.values()) {
    for (const { text, head, inline, header } of hits) {
      const label = head ?? inline;
      if (header.length > 0 || label?.role !== "attribute") found.add(label?.label ?? text);
    }
    if (found.size > MOST) break;
  }
  return [...found].slice(0, MOST);
};

/** What to tell the user of a sheet without a readable header. */
export const notATable = (sheet: SheetSnapshot, labels: LabelIndex): NotATable => {
  const base = { sheet: sheet.name, lookedFor: LOOKED_FOR };
  if (sheet.text.every((row) => row.every((text) => text.trim() === ""))) return { ...base, reason: "empty", found: [] };
  const found = foundLabels(labels);
  const row = likeliestRow(sheet, labels);
  const nearest = row === undefined ? undefined : nearestOf(sheet, labels, row);
  return {
    ...base,
    reason: found.length === 0 ? "no-labels" : "unknown-header",
    found,
    ...(nearest ? { nearest } : {}),
  };
};
