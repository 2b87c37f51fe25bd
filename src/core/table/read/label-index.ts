import type { SheetSnapshot } from "../../sheet/sheet-snapshot";
import { headerMeanings, type HeaderMeaning } from "./header-label";
import { headLabel, inlineHeadLabel, type HeadLabel } from "./head-label";
import { hasChinese, labelText } from "./label-text";

/** A cell whose text is a label of some form. */
export interface LabelHit {
  readonly row: number;
  readonly column: number;
  /** Squeezed text. */
  readonly text: string;
  readonly head: HeadLabel | undefined;
  /** The label in front of a value in the same cell: `项目名称：法院办案业务费`. */
  readonly inline: HeadLabel | undefined;
  readonly header: readonly HeaderMeaning[];
}

/** The labels of a sheet by row, each row from left to right. */
export type LabelIndex = ReadonlyMap<number, readonly LabelHit[]>;

const COLON = /[:：﹕]/;

/** `项目名称：…` may be followed by a long value: only what stands before the colon must be short. */
const inlineLabel = (text: string): HeadLabel | undefined => {
  if (text.length > 1000) return undefined;
  const colon = text.search(COLON);
  if (colon < 2 || colon > 24) return undefined;
  const label = labelText(text.slice(0, colon));
  return label === undefined || text.slice(colon + 1).trim() === "" ? undefined : inlineHeadLabel(`${label}:…`);
};

type Known = Omit<LabelHit, "row" | "column">;

const recognise = (text: string): Known | undefined => {
  if (!hasChinese(text)) return undefined;
  const squeezed = labelText(text);
  const head = squeezed === undefined ? undefined : headLabel(squeezed);
  const header = squeezed === undefined ? [] : headerMeanings(squeezed);
  const inline = head || header.length > 0 ? undefined : inlineLabel(text);
  return head || inline || header.length > 0 ? { text: squeezed ?? "", head, inline, header } : undefined;
};

/** One pass over the cells; empty cells and numbers cost next to nothing. */
export const indexLabels = (sheet: SheetSnapshot): LabelIndex => {
  const index = new Map<number, LabelHit[]>();
  const { row: top, column: left } = sheet.origin;
  sheet.text.forEach((cells, r) => {
    let hits: LabelHit[] | undefined;
    for (let c = 0; c < cells.length; c += 1) {
      const text = cells[c];
      const known = text ? recognise(text) : undefined;
      if (known) (hits ??= []).push({ row: top + r, column: left + c, ...known });
    }
    if (hits) index.set(top + r, hits);
  });
  return index;
};
