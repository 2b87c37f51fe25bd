import type { CellRange, CellRef } from "../sheet/cell-ref";

export interface CellStyle {
  readonly fontName?: string;
  /** Points. */
  readonly fontSize?: number;
  readonly bold?: boolean;
  /** `#RRGGBB`. */
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center";
  readonly wrap?: boolean;
  readonly border?: "thin";
  /** Excel number format; `@` keeps what is typed as text. */
  readonly format?: string;
}

/** A cell with content; text is written as text, whatever it starts with. */
export interface SpecCell extends CellRef {
  readonly content: string | number | { readonly formula: string };
}

export interface StyledRange {
  readonly range: CellRange;
  readonly style: CellStyle;
}

/** A list to pick from and/or a prompt that Excel shows when the cell is selected. */
export interface Validation {
  readonly range: CellRange;
  /** Offered, not enforced: other entries are taken too. Short ASCII-comma lists only: Excel takes at most 255 characters. */
  readonly list?: readonly string[];
  readonly prompt?: { readonly title: string; readonly message: string };
}

export interface PrintSetup {
  readonly area: CellRange;
  readonly orientation: "portrait" | "landscape";
  /** Rows (from 0) repeated at the top of every page. */
  readonly titleRows?: { readonly first: number; readonly last: number };
}

/** A new sheet as data: any host can build it (handbook 1.2). */
export interface SheetSpec {
  /** Wished name; the host makes it legal and unique. */
  readonly name: string;
  readonly cells: readonly SpecCell[];
  readonly merges: readonly CellRange[];
  readonly styles: readonly StyledRange[];
  /** Widths in characters of the default font, from column A. */
  readonly columnWidths: readonly number[];
  /** Heights in points by row (from 0); other rows keep Excel's own. */
  readonly rowHeights: readonly { readonly row: number; readonly height: number }[];
  readonly validations: readonly Validation[];
  readonly links?: readonly { readonly at: CellRef; readonly sheet: string; readonly target: CellRef }[];
  readonly print: PrintSetup;
  /** The cell selected when the sheet opens. */
  readonly select: CellRef;
}
