import { BooleanNumber } from "@univerjs/presets";
import { type Area, intersection, sameArea } from "../model/area";
import type { StylePatch } from "../model/cell-style";
import type { ConditionalFormat, ConditionalStyle } from "../model/conditional-format";
import type { DataValidation } from "../model/data-validation";
import type { Cell, ClearWhat, EngineSheet, Entry } from "../model/engine";
import { newSheetExtras, type SheetExtras } from "../model/sheet-extras";
import { type Shift, shiftArea } from "../model/shift";
import { fromConditionalFormat, toConditionalFormat } from "./conditional-format-mapping";
import type { FUniver, FWorksheet } from "./facades";
import { toArea, toRange } from "./range-mapping";
import { UniverCells } from "./univer-cells";
import { fromValidation, toValidation } from "./validation-mapping";

const POINTS_A_PIXEL = 0.75;

/** One worksheet of the engine. Commands are given by id, so that a sheet need not be the active one. */
export class UniverSheet implements EngineSheet {
  readonly extras: SheetExtras = newSheetExtras();
  private readonly cells: UniverCells;
  private nextId = 1;

  constructor(
    private readonly api: FUniver,
    readonly facade: FWorksheet,
  ) {
    this.cells = new UniverCells(facade);
  }

  get id(): string {
    return this.facade.getSheetId();
  }
  get name(): string {
    return this.facade.getSheetName();
  }
  get position(): number {
    return this.facade.getIndex();
  }
  get visible(): boolean {
    return !this.facade.isSheetHidden();
  }
  get tabColor(): string {
    return this.facade.getTabColor() ?? "";
  }
  get gridlines(): boolean {
    return !this.facade.hasHiddenGridLines();
  }
  get frozen(): { readonly rows: number; readonly columns: number } {
    return { rows: this.facade.getFrozenRows(), columns: this.facade.getFrozenColumns() };
  }

  private command(id: string, params: Readonly<Record<string, unknown>>): void {
    this.api.syncExecuteCommand(id, { unitId: this.facade.getWorkbook().getUnitId(), subUnitId: this.id, ...params });
  }

  rename(name: string): void {
    this.command("sheet.command.set-worksheet-name", { name });
  }
  moveTo(position: number): void {
    this.command("sheet.command.set-worksheet-order", { order: position });
  }
  setVisible(visible: boolean): void {
    if (visible) this.facade.showSheet();
    else this.facade.hideSheet();
  }
  setTabColor(color: string): void {
    this.facade.setTabColor(color);
  }
  setGridlines(shown: boolean): void {
    this.facade.setHiddenGridlines(!shown);
  }
  freeze(rows: number, columns: number): void {
    this.facade.setFreeze({ xSplit: columns, ySplit: rows, startRow: rows > 0 ? rows : -1, startColumn: columns > 0 ? columns : -1 });
  }

  usedArea(valuesOnly: boolean): Area | undefined {
    return this.cells.usedArea(valuesOnly);
  }
  holdsFormulas(): boolean {
    return this.cells.holdsFormulas();
  }
  read(area: Area): readonly (readonly Cell[])[] {
    return this.cells.read(area);
  }
  write(area: Area, entries: readonly (readonly (Entry | undefined)[])[]): void {
    this.cells.write(area, entries);
  }
  style(area: Area, patch: (row: number, column: number) => StylePatch | undefined): void {
    this.cells.style(area, patch);
  }
  clear(area: Area, what: ClearWhat): void {
    this.cells.clear(area, what);
  }

  merges(): readonly Area[] {
    return this.facade.getSheet().getMergeData().map(toArea);
  }
  merge(area: Area): void {
    this.facade.getRange(toRange(area)).merge({ isForceMerge: true });
  }
  unmerge(area: Area): void {
    const touched = this.merges().filter((merge) => intersection(merge, area));
    for (const merge of touched) this.facade.getRange(toRange(merge)).breakApart();
  }

  copy(from: { readonly sheet: EngineSheet; readonly area: Area }, to: Area, what: "all" | "values" | "formats" | "formulas"): void {
    this.cells.copy(from, to, what);
    if (what !== "all" && what !== "formats") return;
    for (const merge of from.sheet.merges()) {
      if (!intersection(merge, from.area)) continue;
      this.merge({ ...merge, row: merge.row - from.area.row + to.row, column: merge.column - from.area.column + to.column });
    }
  }

  shift(shift: Shift): void {
    const formats = this.conditionalFormats();
    const merges = this.merges();
    const count = Math.abs(shift.count);
    if (shift.axis === "row") {
      if (shift.count > 0) this.facade.insertRows(shift.at, count);
      else this.facade.deleteRows(shift.at, count);
    } else if (shift.count > 0) this.facade.insertColumns(shift.at, count);
    else this.facade.deleteColumns(shift.at, count);
    this.followShift(formats, shift);
    this.stretchMerges(merges, shift);
  }

  /** The engine grows and shrinks merges over the rows of its active sheet only. */
  private stretchMerges(before: readonly Area[], shift: Shift): void {
    for (const merge of before.flatMap((area) => shiftArea(area, shift) ?? [])) {
      if (merge.rowCount * merge.columnCount === 1 || this.merges().some((now) => sameArea(now, merge))) continue;
      this.unmerge(merge);
      this.merge(merge);
    }
  }

  /** The engine moves the areas of conditional formats along only together with its own user interface. */
  private followShift(before: readonly ConditionalFormat[], shift: Shift): void {
    for (const format of before) {
      const areas = format.areas.flatMap((area) => shiftArea(area, shift) ?? []);
      const now = this.conditionalFormats().find(({ id }) => id === format.id);
      if (!now || areas.length === 0) {
        if (now) this.removeConditionalFormat(format.id);
        continue;
      }
      const same =
        areas.length === now.areas.length && areas.every((area, i) => now.areas.some((other, j) => i === j && sameArea(area, other)));
      if (!same) this.facade.setConditionalFormattingRule(format.id, fromConditionalFormat({ ...format, areas }));
    }
  }

  rowHeight(row: number): number {
    return this.facade.getRowHeight(row) * POINTS_A_PIXEL;
  }
  setRowHeight(row: number, count: number, points: number): void {
    this.facade.setRowHeightsForced(row, count, points / POINTS_A_PIXEL);
  }
  autofitRows(row: number, count: number): void {
    this.facade.setRowAutoHeight(row, count);
  }
  columnWidth(column: number): number {
    return this.facade.getColumnWidth(column) * POINTS_A_PIXEL;
  }
  setColumnWidth(column: number, count: number, points: number): void {
    this.facade.setColumnWidths(column, count, points / POINTS_A_PIXEL);
  }
  rowHidden(row: number): boolean {
    return this.facade.getSheet().getRowManager().getRow(row)?.hd === BooleanNumber.TRUE;
  }
  setRowsHidden(row: number, count: number, hidden: boolean): void {
    if (hidden) this.facade.hideRows(row, count);
    else this.facade.showRows(row, count);
  }
  columnHidden(column: number): boolean {
    return this.facade.getSheet().getColumnManager().getColumn(column)?.hd === BooleanNumber.TRUE;
  }
  setColumnsHidden(column: number, count: number, hidden: boolean): void {
    if (hidden) this.facade.hideColumns(column, count);
    else this.facade.showColumns(column, count);
  }

  conditionalFormats(): readonly ConditionalFormat[] {
    return this.facade.getConditionalFormattingRules().map(toConditionalFormat);
  }
  addConditionalFormat(format: Omit<ConditionalFormat, "id">): string {
    const id = this.newId("cf");
    this.facade.addConditionalFormattingRule(fromConditionalFormat({ ...format, id }));
    return id;
  }
  changeConditionalFormat(
    id: string,
    change: {
      readonly formula?: string;
      readonly style?: ConditionalStyle;
      readonly stopIfTrue?: boolean;
      readonly areas?: readonly Area[];
    },
  ): void {
    const format = this.conditionalFormats().find((candidate) => candidate.id === id);
    if (format) this.facade.setConditionalFormattingRule(id, fromConditionalFormat({ ...format, ...change }));
  }
  removeConditionalFormat(id: string): void {
    this.facade.deleteConditionalFormattingRule(id);
  }

  validations(): readonly DataValidation[] {
    return this.facade.getDataValidations().map(({ rule }) => toValidation(rule));
  }
  setValidation(area: Area, validation: Omit<DataValidation, "id" | "areas"> | undefined): void {
    if (validation === undefined) {
      this.facade.getRange(toRange(area)).setDataValidation(null);
      return;
    }
    this.command("sheet.command.addDataValidation", { rule: fromValidation(validation, this.newId("dv"), [area]) });
  }

  note(row: number, column: number): string | undefined {
    return this.facade.getRange(row, column).getNote()?.note;
  }
  setNote(row: number, column: number, text: string | undefined): void {
    const range = this.facade.getRange(row, column);
    if (text === undefined) range.deleteNote();
    else range.createOrUpdateNote({ id: this.newId("note"), row, col: column, note: text, width: 200, height: 100, show: false });
  }
  notes(): readonly { readonly row: number; readonly column: number; readonly text: string }[] {
    return this.facade.getNotes().map(({ row, col, note }) => ({ row, column: col, text: note }));
  }

  /** Ids stay unique over copies of sheets and reloads of the workbook. */
  private newId(kind: string): string {
    const taken = new Set([...this.conditionalFormats(), ...this.validations()].map(({ id }) => id));
    let id = `${kind}-${this.id}-${this.nextId++}`;
    while (taken.has(id)) id = `${kind}-${this.id}-${this.nextId++}`;
    return id;
  }
}
