import { formatArea } from "../engine/model/a1";
import { cellArea } from "../engine/model/area";
import type { EngineSheet } from "../engine/model/engine";
import { parseEntry } from "../engine/model/parse-entry";
import type { RequirementSets } from "../excel-host/model/requirement-sets";
import type { WireCount } from "../excel-host/wire/counters";
import type { ExcelHost } from "../excel-host/excel-host";
import type { FaultSpec } from "../excel-host/wire/faults";
import { addressArea, type CellReading, dumpSheet, readCell, type SheetDump } from "./read-cell";

/** `window.workbench`: what a test does and sees in place of a person at the grid. */
export interface WorkbenchApi {
  sheets(): readonly string[];
  activeSheet(): string;
  selection(): { readonly sheet: string; readonly address: string };
  read(sheet: string, address: string): CellReading;
  dump(sheet: string): SheetDump;
  /** As typed into a cell: `95%` becomes a percentage, `=A1` a formula; the events fire. */
  type(sheet: string, address: string, text: string): void;
  select(sheet: string, address: string): void;
  activate(sheet: string): void;
  addSheet(name: string): void;
  deleteSheet(sheet: string): void;
  /** Whole rows, put in above or taken out; row 1 is the first. */
  insertRows(sheet: string, row: number, count: number): void;
  deleteRows(sheet: string, row: number, count: number): void;
  protect(sheet: string): void;
  unprotect(sheet: string): void;
  wire(): WireCount;
  resetWire(): void;
  fault(spec: FaultSpec): void;
  clearFaults(): void;
  /** How many batches a `hold` keeps waiting; `release` lets them go on. */
  held(): number;
  release(): void;
  /** Counts for pages opened from now on: reload the pane. */
  requirementSets(sets: RequirementSets): void;
  /** Members that the add-in asked for and the workbench does not map. */
  unmapped(): readonly string[];
  reloadPane(): void;
}

export interface WorkbenchOptions {
  readonly host: ExcelHost;
  readonly reloadPane: () => void;
}

export function workbenchApi({ host, reloadPane }: WorkbenchOptions): WorkbenchApi {
  const { engine } = host;
  const find = (name: string): EngineSheet => {
    const sheet = engine.sheets().find((candidate) => candidate.name === name);
    if (!sheet) throw new Error(`No sheet ${name}`);
    return sheet;
  };
  return {
    sheets: () => engine.sheets().map(({ name }) => name),
    activeSheet: () => engine.activeSheet().name,
    selection: () => ({ sheet: engine.activeSheet().name, address: formatArea(engine.selection().area) }),
    read: (sheet, address) => readCell(find(sheet), address),
    dump: (sheet) => dumpSheet(find(sheet)),
    type: (name, address, text) => {
      const { row, column } = addressArea(address);
      const sheet = find(name);
      const format = sheet.read(cellArea(row, column))[0]?.[0]?.style.numberFormat ?? "General";
      sheet.write(cellArea(row, column), [[parseEntry(text, format, host.year)]]);
    },
    select: (name, address) => engine.select(find(name).id, addressArea(address)),
    activate: (name) => engine.activate(find(name).id),
    addSheet: (name) => void engine.addSheet(name),
    deleteSheet: (name) => engine.deleteSheet(find(name).id),
    insertRows: (name, row, count) => find(name).shift({ axis: "row", at: row - 1, count }),
    deleteRows: (name, row, count) => find(name).shift({ axis: "row", at: row - 1, count: -count }),
    protect: (name) => void (find(name).extras.protected = true),
    unprotect: (name) => void (find(name).extras.protected = false),
    wire: () => host.counters.read(),
    resetWire: () => host.counters.reset(),
    fault: (spec) => host.faults.plan(spec),
    clearFaults: () => host.faults.clear(),
    held: () => host.faults.held(),
    release: () => host.faults.release(),
    requirementSets: (sets) => void (host.requirementSets = { ...host.requirementSets, ...sets }),
    unmapped: () => [...host.unmapped],
    reloadPane,
  };
}
