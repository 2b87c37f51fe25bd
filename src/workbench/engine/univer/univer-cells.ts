import type { ICellData, Nullable, Worksheet } from "@univerjs/presets";
import { type Area, bounding, cellArea, cellsOf, intersection } from "../model/area";
import type { Cell, Entry, EngineSheet } from "../model/engine";
import { plainStyle, type StylePatch } from "../model/cell-style";
import { fromEntry, displayedText, toValue } from "./cell-mapping";
import type { FWorksheet } from "./facades";
import { toRange } from "./range-mapping";
import { fromStylePatch, toCellStyle } from "./style-mapping";

const emptyCell: Cell = { value: "", text: "", formula: undefined, style: plainStyle };

const UNKNOWN = "#NAME?";

const holdsValue = (cell: Nullable<ICellData>): boolean => Boolean(cell) && (toValue(cell) !== "" || Boolean(cell?.f));

const isUnlocked = (cell: Nullable<ICellData>): boolean => cell?.custom?.["unlocked"] === true;

/** The part of a sheet that the engine has cells for; Excel's sheets are larger. */
const gridArea = (sheet: Worksheet): Area => ({ row: 0, column: 0, rowCount: sheet.getRowCount(), columnCount: sheet.getColumnCount() });

/** The cells of one sheet: reading and writing blocks of them. */
export class UniverCells {
  constructor(private readonly facade: FWorksheet) {}

  usedArea(valuesOnly: boolean): Area | undefined {
    const sheet = this.facade.getSheet();
    const styles = this.facade.getWorkbook().getStyles();
    const found: Area[] = [];
    sheet.getCellMatrix().forValue((row, column, cell: Nullable<ICellData>) => {
      const counts = holdsValue(cell) || (!valuesOnly && cell?.s !== undefined && Boolean(styles.getStyleByCell(cell)));
      if (counts) found.push(cellArea(row, column));
    });
    return bounding(
      valuesOnly
        ? found
        : [
            ...found,
            ...this.facade.getMergedRanges().map((merge) => ({
              row: merge.getRow(),
              column: merge.getColumn(),
              rowCount: merge.getHeight(),
              columnCount: merge.getWidth(),
            })),
          ],
    );
  }

  holdsFormulas(): boolean {
    let found = false;
    this.facade
      .getSheet()
      .getCellMatrix()
      .forValue((_row, _column, cell: Nullable<ICellData>) => {
        found = Boolean(cell?.f ?? cell?.si);
        return !found;
      });
    return found;
  }

  read(area: Area): Cell[][] {
    const sheet = this.facade.getSheet();
    const inside = intersection(area, gridArea(sheet));
    const shown = inside ? this.facade.getRange(toRange(inside)).getDisplayValues() : [];
    return Array.from({ length: area.rowCount }, (_, r) =>
      Array.from({ length: area.columnCount }, (__, c) => this.cell(area.row + r, area.column + c, shown[r]?.[c])),
    );
  }

  private cell(row: number, column: number, display: string | undefined): Cell {
    const sheet = this.facade.getSheet();
    const data = sheet.getCellRaw(row, column);
    // Without what conditional formats show: in Excel a cell's format knows nothing of them.
    const style = sheet.getComposedCellStyleByCellData(row, column, data);
    if (!data && Object.keys(style).length === 0) return emptyCell;
    const formula = data?.f ? data.f : data?.si ? this.facade.getRange(row, column).getFormula() : undefined;
    // A formula that the engine can make nothing of shows what Excel shows for words it does not know, never an empty cell.
    const uncomputed = formula !== undefined && (data?.v === undefined || data.v === null) && !data?.p;
    const content = uncomputed ? { value: UNKNOWN, text: UNKNOWN } : { value: toValue(data), text: displayedText(data, display) };
    return { ...content, formula, style: toCellStyle(style, !isUnlocked(data)) };
  }

  write(area: Area, entries: readonly (readonly (Entry | undefined)[])[]): void {
    this.put(area, (r, c) => {
      const entry = entries[r]?.[c];
      return entry && fromEntry(entry);
    });
  }

  style(area: Area, patch: (row: number, column: number) => StylePatch | undefined): void {
    // A style of a whole column or sheet reaches the cells that exist; the rest of Excel's million rows stays unwritten.
    const inside = intersection(area, gridArea(this.facade.getSheet())) ?? area;
    this.put(inside, (r, c) => {
      const change = patch(inside.row + r, inside.column + c);
      if (!change) return undefined;
      const custom = change.locked === undefined ? {} : { custom: { unlocked: !change.locked } };
      // The engine takes a look without its formula for a value and forgets a formula that is yet to be computed.
      const formula = this.facade.getSheet().getCellRaw(inside.row + r, inside.column + c)?.f;
      return { s: fromStylePatch(change), ...(formula ? { f: formula } : {}), ...custom };
    });
  }

  private put(area: Area, cellAt: (r: number, c: number) => ICellData | undefined): void {
    this.grow(area);
    const rows: Record<number, Record<number, ICellData>> = {};
    for (const { row, column } of cellsOf(area)) {
      const cell = cellAt(row - area.row, column - area.column);
      if (cell) (rows[row] ??= {})[column] = cell;
    }
    if (Object.keys(rows).length > 0) this.facade.getRange(toRange(area)).setValues(rows);
  }

  private grow(area: Area): void {
    const sheet = this.facade.getSheet();
    if (area.row + area.rowCount > sheet.getRowCount()) this.facade.setRowCount(area.row + area.rowCount + 50);
    if (area.column + area.columnCount > sheet.getColumnCount()) this.facade.setColumnCount(area.column + area.columnCount + 5);
  }

  clear(area: Area, what: "all" | "contents" | "formats"): void {
    const inside = intersection(area, gridArea(this.facade.getSheet()));
    if (!inside) return;
    const range = this.facade.getRange(toRange(inside));
    if (what === "contents") range.clearContent();
    else if (what === "formats") range.clearFormat();
    else range.clear();
  }

  /** Copies blocks; a smaller source repeats over the target, as when pasting. */
  copy(from: { readonly sheet: EngineSheet; readonly area: Area }, to: Area, what: "all" | "values" | "formats" | "formulas"): void {
    const source = from.sheet.read(from.area);
    const at = (r: number, c: number) => source[r % from.area.rowCount]?.[c % from.area.columnCount];
    if (what !== "formats") {
      this.write(
        to,
        Array.from({ length: to.rowCount }, (_, r) => Array.from({ length: to.columnCount }, (__, c) => this.entry(at(r, c), what))),
      );
    }
    if (what === "all" || what === "formats") {
      this.style(to, (row, column) => {
        const style = at(row - to.row, column - to.column)?.style;
        return (
          style && { ...style, fill: style.fill ?? null, borders: { top: null, bottom: null, left: null, right: null, ...style.borders } }
        );
      });
    }
  }

  private entry(cell: Cell | undefined, what: "all" | "values" | "formulas"): Entry {
    if (!cell) return { value: "" };
    return what !== "values" && cell.formula !== undefined ? { value: "", formula: cell.formula } : { value: cell.value };
  }
}
