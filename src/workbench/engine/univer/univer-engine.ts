import { type Injector, IUniverInstanceService, type IWorkbookData } from "@univerjs/presets";
import { type Area, cellArea } from "../model/area";
import type { Act, Engine, EngineSheet } from "../model/engine";
import { toAct } from "./acts";
import { Calculations } from "./calculations";
import type { FUniver, FWorkbook } from "./facades";
import { ignoreLateValidations } from "./late-validations";
import { toArea, toRange } from "./range-mapping";
import { UniverSheet } from "./univer-sheet";

/** A workbook in Univer, with or without its user interface. */
export class UniverEngine implements Engine {
  readonly settings = new Map<string, unknown>();
  private readonly known = new Map<string, UniverSheet>();
  private readonly listeners = new Set<(act: Act) => void>();
  private readonly workbook: FWorkbook;
  private active: string;
  /** Sheets that an add-in made and that the engine will show of its own accord in a moment. */
  private readonly unwanted = new Set<string>();
  private restoring = false;
  private readonly calculations: Calculations;
  /** Whether there is a formula at all, looked up once for a state of the workbook. */
  private formulas: { readonly version: number; readonly any: boolean } | undefined;

  constructor(
    private readonly api: FUniver,
    private readonly injector: Injector,
    data: IWorkbookData,
    private readonly release: () => void,
  ) {
    this.calculations = new Calculations(injector);
    this.workbook = api.createWorkbook(data);
    ignoreLateValidations(injector);
    this.active = this.workbook.getActiveSheet().getSheetId();
    this.workbook.onCommandExecuted((command, options) => {
      const act = toAct(command, options, this.active);
      if (act?.kind === "activated" && this.refusesToShow(act.sheetId)) return;
      if (act?.kind === "activated") this.active = act.sheetId;
      if (act) for (const listener of this.listeners) listener(act);
    });
  }

  get name(): string {
    return this.workbook.getName();
  }

  sheets(): readonly UniverSheet[] {
    return this.workbook.getSheets().map((facade) => this.wrap(facade.getSheetId(), facade));
  }

  sheet(id: string): EngineSheet | undefined {
    const facade = this.workbook.getSheetBySheetId(id);
    return facade ? this.wrap(id, facade) : undefined;
  }

  private wrap(id: string, facade: UniverSheet["facade"]): UniverSheet {
    const sheet = this.known.get(id) ?? new UniverSheet(this.api, facade);
    this.known.set(id, sheet);
    return sheet;
  }

  activeSheet(): EngineSheet {
    const facade = this.workbook.getActiveSheet();
    return this.wrap(facade.getSheetId(), facade);
  }

  activate(sheetId: string): void {
    this.unwanted.delete(sheetId);
    this.workbook.setActiveSheet(sheetId);
  }

  addSheet(name: string | undefined): EngineSheet {
    const taken = new Set(this.sheets().map((sheet) => sheet.name));
    let number = this.sheets().length + 1;
    while (taken.has(`Sheet${number}`)) number++;
    return this.keepingActive(() => this.insertSheet(name ?? `Sheet${number}`));
  }

  private insertSheet(name: string): EngineSheet {
    const before = new Set(this.sheets().map(({ id }) => id));
    const config = { name, rowCount: 200, columnCount: 26, defaultRowHeight: 20, defaultColumnWidth: 72, cellData: {} };
    this.api.syncExecuteCommand("sheet.command.insert-sheet", { unitId: this.workbook.getId(), index: before.size, sheet: config });
    return this.theNewSheet(before);
  }

  private theNewSheet(before: ReadonlySet<string>): EngineSheet {
    const added = this.sheets().find(({ id }) => !before.has(id));
    if (!added) throw new Error("The engine added no sheet");
    return added;
  }

  copySheet(sheetId: string, position: number): EngineSheet {
    const source = this.workbook.getSheetBySheetId(sheetId);
    if (!source) throw new Error(`No sheet ${sheetId}`);
    const names = new Set(this.sheets().map(({ name }) => name));
    const base = source.getSheetName();
    let number = 2;
    while (names.has(`${base} (${number})`)) number++;
    return this.keepingActive(() => {
      const before = new Set(this.sheets().map(({ id }) => id));
      this.workbook.duplicateSheet(source);
      const copy = this.theNewSheet(before);
      copy.rename(`${base} (${number})`);
      copy.moveTo(position);
      return copy;
    });
  }

  /** The engine shows a new sheet, a moment after it was made; in Excel a sheet made by an add-in waits until it is activated. */
  private keepingActive(work: () => EngineSheet): EngineSheet {
    const made = work();
    this.unwanted.add(made.id);
    this.restore();
    return made;
  }

  private refusesToShow(sheetId: string): boolean {
    if (this.restoring) return true;
    if (!this.unwanted.delete(sheetId)) return false;
    this.restore();
    return true;
  }

  private restore(): void {
    if (this.workbook.getActiveSheet().getSheetId() === this.active) return;
    this.restoring = true;
    this.workbook.setActiveSheet(this.active);
    this.restoring = false;
  }

  deleteSheet(sheetId: string): void {
    this.workbook.deleteSheet(sheetId);
    this.known.delete(sheetId);
  }

  selection(): { readonly sheetId: string; readonly area: Area } {
    const range = this.workbook.getActiveRange();
    const sheetId = this.workbook.getActiveSheet().getSheetId();
    return { sheetId, area: range && range.getSheetId() === sheetId ? toArea(range.getRange()) : cellArea(0, 0) };
  }

  select(sheetId: string, area: Area): void {
    const sheet = this.workbook.getSheetBySheetId(sheetId);
    if (!sheet) return;
    if (this.active !== sheetId) this.activate(sheetId);
    const rows = Math.min(area.rowCount, sheet.getMaxRows());
    const columns = Math.min(area.columnCount, sheet.getMaxColumns());
    sheet.getRange(toRange({ ...area, rowCount: rows, columnCount: columns })).activate();
  }

  undo(): Promise<boolean> {
    // The engine undoes in the workbook that has the focus, and without a screen none has it.
    this.injector.get(IUniverInstanceService).focusUnit(this.workbook.getId());
    return this.api.undo();
  }

  computed(): Promise<void> {
    return this.holdsFormulas() ? this.calculations.settled() : Promise.resolve();
  }

  private holdsFormulas(): boolean {
    const { version } = this.calculations;
    if (this.formulas?.version !== version) this.formulas = { version, any: this.sheets().some((sheet) => sheet.holdsFormulas()) };
    return this.formulas.any;
  }

  onAct(listener: (act: Act) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  dispose(): void {
    this.listeners.clear();
    this.calculations.dispose();
    this.release();
  }
}
