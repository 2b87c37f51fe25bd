import type { Area } from "./area";
import type { CellStyle, StylePatch } from "./cell-style";
import type { ConditionalFormat, ConditionalStyle } from "./conditional-format";
import type { DataValidation } from "./data-validation";
import type { SheetExtras } from "./sheet-extras";
import type { Shift } from "./shift";

export type CellValue = string | number | boolean;

export interface Cell {
  /** `""` when the cell is empty. */
  readonly value: CellValue;
  /** As the number format shows it. */
  readonly text: string;
  /** With its `=`; `undefined` when the cell holds a constant. */
  readonly formula: string | undefined;
  readonly style: CellStyle;
}

/** What to put in a cell: a constant or a formula; `""` empties it. */
export interface Entry {
  readonly value: CellValue;
  readonly formula?: string;
  readonly numberFormat?: string;
}

export type ClearWhat = "all" | "contents" | "formats";

export interface EngineSheet {
  readonly id: string;
  readonly name: string;
  readonly position: number;
  readonly visible: boolean;
  readonly tabColor: string;
  readonly gridlines: boolean;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly extras: SheetExtras;
  rename(name: string): void;
  moveTo(position: number): void;
  setVisible(visible: boolean): void;
  setTabColor(color: string): void;
  setGridlines(shown: boolean): void;
  freeze(rows: number, columns: number): void;

  /** The block that holds values (or values and formats); `undefined` when there is none. */
  usedArea(valuesOnly: boolean): Area | undefined;
  read(area: Area): readonly (readonly Cell[])[];
  /** One row of entries a row of the area; `undefined` leaves a cell as it is. */
  write(area: Area, entries: readonly (readonly (Entry | undefined)[])[]): void;
  style(area: Area, patch: (row: number, column: number) => StylePatch | undefined): void;
  clear(area: Area, what: ClearWhat): void;
  merges(): readonly Area[];
  merge(area: Area): void;
  unmerge(area: Area): void;
  /** Puts whole rows or columns in or takes them out; everything on the sheet moves along. */
  shift(shift: Shift): void;
  /** Copies cells with values, formulas, styles and merges. */
  copy(from: { readonly sheet: EngineSheet; readonly area: Area }, to: Area, what: "all" | "values" | "formats" | "formulas"): void;

  /** In points. */
  rowHeight(row: number): number;
  setRowHeight(row: number, count: number, points: number): void;
  autofitRows(row: number, count: number): void;
  columnWidth(column: number): number;
  setColumnWidth(column: number, count: number, points: number): void;
  rowHidden(row: number): boolean;
  setRowsHidden(row: number, count: number, hidden: boolean): void;
  columnHidden(column: number): boolean;
  setColumnsHidden(column: number, count: number, hidden: boolean): void;

  /** Highest priority first. */
  conditionalFormats(): readonly ConditionalFormat[];
  /** Adds at the top and answers the new id. */
  addConditionalFormat(format: Omit<ConditionalFormat, "id">): string;
  changeConditionalFormat(
    id: string,
    change: {
      readonly formula?: string;
      readonly style?: ConditionalStyle;
      readonly stopIfTrue?: boolean;
      readonly areas?: readonly Area[];
    },
  ): void;
  removeConditionalFormat(id: string): void;

  validations(): readonly DataValidation[];
  setValidation(area: Area, validation: Omit<DataValidation, "id" | "areas"> | undefined): void;

  note(row: number, column: number): string | undefined;
  setNote(row: number, column: number, text: string | undefined): void;
  notes(): readonly { readonly row: number; readonly column: number; readonly text: string }[];
}

/** Something that happened to the workbook, whoever did it: a person in the grid or a caller of this port. */
export type Act =
  | { readonly kind: "edited"; readonly sheetId: string; readonly area: Area }
  | { readonly kind: "shifted"; readonly sheetId: string; readonly shift: Shift }
  | { readonly kind: "selected"; readonly sheetId: string; readonly area: Area }
  | { readonly kind: "activated"; readonly sheetId: string; readonly before: string }
  | { readonly kind: "added"; readonly sheetId: string }
  | { readonly kind: "deleted"; readonly sheetId: string };

/** A workbook of a real spreadsheet program, in our words. */
export interface Engine {
  readonly name: string;
  /** Document settings of add-ins, kept in the workbook. */
  readonly settings: Map<string, unknown>;
  sheets(): readonly EngineSheet[];
  sheet(id: string): EngineSheet | undefined;
  activeSheet(): EngineSheet;
  activate(sheetId: string): void;
  addSheet(name: string | undefined): EngineSheet;
  copySheet(sheetId: string, position: number): EngineSheet;
  deleteSheet(sheetId: string): void;
  selection(): { readonly sheetId: string; readonly area: Area };
  select(sheetId: string, area: Area): void;
  /** Takes back the last step, as Ctrl+Z in the grid does; says whether there was one. */
  undo(): Promise<boolean>;
  /** Settles once the formulas have the values of all changes made so far; at once where there is no formula. */
  computed(): Promise<void>;
  /** Listeners are called at once, while the act is still under way. Answers how to stop listening. */
  onAct(listener: (act: Act) => void): () => void;
  dispose(): void;
}
