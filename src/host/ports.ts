import type { CellRef } from "../core/sheet/cell-ref";
import type { AppliedEdit, CellEdit, CellRestore } from "../core/edits/cell-edit";
import type { Severity } from "../core/lint/severity";
import type { AppliedRow } from "../core/edits/rows/applied-row";
import type { FittedRow } from "../core/edits/rows/fitted-row";
import type { WithMerges } from "../core/edits/rows/merge-cells";
import type { Result } from "../core/result/result";
import type { SheetSnapshot } from "../core/sheet/sheet-snapshot";
import type { SheetSpec } from "../core/sheet-spec/sheet-spec";

/** Everything a workbook can refuse, with the facts needed to explain it to its user. */
export type HostError =
  | { readonly kind: "sheet-protected"; readonly sheet: string }
  | { readonly kind: "workbook-protected" }
  | { readonly kind: "workbook-read-only" }
  | { readonly kind: "sheet-missing"; readonly sheet: string }
  /** Somebody has worked in a sheet of ours since it was inserted. */
  | { readonly kind: "sheet-changed"; readonly sheet: string }
  | { readonly kind: "last-visible-sheet"; readonly sheet: string }
  | { readonly kind: "cell-changed"; readonly sheet: string; readonly at: CellRef; readonly was: string; readonly now: string }
  | { readonly kind: "cell-editing" }
  | { readonly kind: "wrong-workbook" }
  | { readonly kind: "host-too-old"; readonly needs: string }
  | { readonly kind: "too-many-requests" }
  | { readonly kind: "too-large" }
  | { readonly kind: "session-lost" }
  | { readonly kind: "timeout"; readonly seconds: number }
  | { readonly kind: "dialog-open" }
  | { readonly kind: "access-denied" }
  | { readonly kind: "cancelled" }
  /** A part of the add-in itself could not be fetched. */
  | { readonly kind: "not-loaded" }
  | { readonly kind: "unexpected"; readonly code: string; readonly message: string };

export type Outcome<T> = Promise<Result<T, HostError>>;

/** Long work tells how far it is and asks whether to go on. */
export interface Progress {
  report(done: number, total: number): void;
  cancelled(): boolean;
}

export type ReadScope = "active" | "workbook" | { readonly sheets: readonly string[] };

export interface SheetReader {
  /** The sheets as they are now; visible sheets only for "workbook". Two round trips for up to 40 sheets, one when the sheets are named. */
  read(scope: ReadScope, progress?: Progress): Outcome<readonly SheetSnapshot[]>;
}

/** A finding's colour on a cell. */
export interface Mark {
  readonly at: CellRef;
  readonly severity: Severity;
}
export interface SheetMarks {
  readonly sheet: string;
  readonly marks: readonly Mark[];
}

/** Fill and text of marked cells by severity, each `#RRGGBB`. */
export type MarkColours = Readonly<Record<Severity, { readonly fill: string; readonly font: string }>>;

export interface SheetMarker {
  /** Replaces every mark this add-in made earlier on these sheets; no marks clears them. The user's fills and own conditional formats stay. Protected sheets are skipped and named. Cancelled, it leaves sheets either marked anew or as they were. */
  setMarks(sheets: readonly SheetMarks[], colours: MarkColours, progress?: Progress): Outcome<{ readonly skipped: readonly string[] }>;
  /** As `setMarks`, trusting what it remembers of its own marks: one round trip, none when the marks are the same; falls back to `setMarks`. */
  updateMarks(sheets: readonly SheetMarks[], colours: MarkColours): Outcome<{ readonly skipped: readonly string[] }>;
  /** Takes our marks off every sheet of the workbook, or off the active one. */
  clearMarks(scope: "active" | "workbook"): Outcome<{ readonly cleared: number; readonly skipped: readonly string[] }>;
}

export interface SheetNavigator {
  /** Shows the sheet and selects the cell. */
  reveal(sheet: string, at: CellRef | undefined): Outcome<void>;
}

/** What an insertion made, so that it can be taken back. */
export interface InsertedSheet {
  readonly name: string;
  /** Excel's own id: it stays when the sheet is renamed or moved. */
  readonly id: string;
  /** A short text of what the cells held when the sheet was inserted; it differs as soon as somebody has worked in the sheet. */
  readonly content: string;
}

/** Edits that were made, with what it takes to have them back. */
export interface AppliedEdits {
  readonly edits: readonly AppliedEdit[];
  readonly structural: readonly WithMerges<AppliedRow>[];
}

export interface SheetEditor {
  /** All or nothing; refused when a cell no longer reads `was` or a sheet is protected. Cells are edited before rows change, restored after. */
  applyEdits(edits: readonly (CellEdit | CellRestore)[], structural?: readonly WithMerges<FittedRow>[]): Outcome<AppliedEdits>;
  /** A new sheet behind the active one under a legal, unused name; it is shown. */
  insertSheet(spec: SheetSpec): Outcome<InsertedSheet>;
  /** Many sheets behind the active one, the first of them shown. A cancellation keeps the whole sheets made so far, a failure removes them again. */
  insertSheets(
    specs: readonly SheetSpec[],
    progress?: Progress,
  ): Outcome<{ readonly inserted: readonly InsertedSheet[]; readonly cancelled: boolean }>;
  /** A new sheet at the workbook's end in place of the one of that name made earlier under the marker; a sheet of that name that is not ours stays. */
  replaceSheet(spec: SheetSpec, marker: string): Outcome<InsertedSheet>;
  /** Removes inserted sheets, all or none; refused where somebody has worked in one since (`sheet-changed`). Sheets that are gone are passed over. */
  removeSheets(sheets: readonly InsertedSheet[]): Outcome<void>;
}

export interface SheetChange {
  readonly sheet: string;
  /** What happened: a cell was edited, another sheet is shown, the selection moved. */
  readonly kind: "edited" | "activated" | "selected";
  readonly at: CellRef | undefined;
}

export interface SheetWatcher {
  /** Calls back for changes the user makes, not for our own writes; returns how to stop. */
  watch(onChange: (change: SheetChange) => void): Outcome<() => Promise<void>>;
}

/** The one fill that our own sheets carry on purpose: 待核. */
export interface CellFills {
  /** Those of the cells that have the fill, `#RRGGBB`. */
  cellsFilled(sheet: string, cells: readonly CellRef[], colour: string): Outcome<readonly CellRef[]>;
  /** Takes the fill off the cells that have it, or gives it to those that have none; other fills stay. */
  changeFill(sheet: string, cells: readonly CellRef[], colour: string, to: "filled" | "none"): Outcome<void>;
}

/** What travels inside the workbook file, out of sight; saved with the workbook only when its user saves it. */
export interface WorkbookSettings {
  /** Undefined when there is none. */
  loadSetting(key: string): Outcome<unknown>;
  /** Undefined removes it. The value is plain JSON. */
  saveSetting(key: string, value: unknown): Outcome<void>;
}

export interface WorkbookIdentity {
  /** The same for the same file on the same machine; "" for a workbook that was never saved. */
  workbookId(): string;
}

export type SheetHost = SheetReader &
  SheetMarker &
  SheetNavigator &
  SheetEditor &
  SheetWatcher &
  CellFills &
  WorkbookSettings &
  WorkbookIdentity;

/** What is remembered on this machine between sessions; reading what is not there gives undefined. */
export interface PreferenceStore {
  load(key: string): Promise<unknown>;
  save(key: string, value: unknown): Promise<void>;
  /** False once this machine refused to keep something: it is then forgotten when the pane is closed. */
  lasting(): boolean;
}

/** Everything a use case may ask for. */
export type Ports = SheetHost & PreferenceStore;
