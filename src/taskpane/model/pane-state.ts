import { defaultPreferences, type PanePreferences } from "../../app/preferences/pane-preferences";
import type { CheckResult } from "../../app/parts/check-result";
import type { Journal, JournalEntry } from "../../app/undo/journal";
import type { Waiver } from "../../core/lint/waiver";
import type { SheetCell } from "../../core/sheet/cell-ref";
import type { HostError } from "../../host/ports";
import { openFilter, type Filter } from "./view-model";

export type CheckState =
  | { readonly status: "idle" }
  | { readonly status: "running"; readonly done: number; readonly total: number }
  | { readonly status: "done"; readonly report: CheckResult }
  | { readonly status: "failed"; readonly error: HostError };

/** What was just done, with the journal's entry where it can be taken back. */
export type Notice =
  | { readonly kind: "info"; readonly text: string }
  | { readonly kind: "error"; readonly error: HostError }
  | { readonly kind: "done"; readonly entry: JournalEntry };

export type ViewId =
  | "findings"
  | "budget"
  | "overview"
  | "library"
  | "settings"
  | "new-project"
  | "batch"
  | "carry-over"
  | "reorder"
  | "safe-fixes"
  | "pending";

/** An act at work; `total` above 1 shows how far it is. */
export interface Work {
  readonly done: number;
  readonly total: number;
}

export interface PaneState {
  readonly view: ViewId;
  readonly check: CheckState;
  /** Kept while a check runs again. */
  readonly filter: Filter;
  readonly notice: Notice | undefined;
  readonly selected: SheetCell | undefined;
  /** An act waits for the user to leave a cell's edit mode. */
  readonly editing: boolean;
  readonly work: Work | undefined;
  readonly preferences: PanePreferences;
  readonly waivers: readonly Waiver[];
  readonly journal: Journal;
}

export type PaneEvent =
  | { readonly kind: "view"; readonly view: ViewId; readonly keepNotice: boolean }
  | { readonly kind: "check"; readonly check: CheckState }
  | { readonly kind: "refreshed"; readonly report: CheckResult }
  | ({ readonly kind: "marked" } & Pick<CheckResult, "skipped" | "notMarked">)
  | { readonly kind: "filter"; readonly filter: Filter }
  | { readonly kind: "notice"; readonly notice: Notice | undefined }
  | { readonly kind: "selected"; readonly selected: SheetCell | undefined }
  | { readonly kind: "editing"; readonly editing: boolean }
  | { readonly kind: "work"; readonly work: Work | undefined }
  | { readonly kind: "preferences"; readonly preferences: PanePreferences }
  | { readonly kind: "waivers"; readonly waivers: readonly Waiver[] }
  | { readonly kind: "journal"; readonly journal: Journal };

export const startState: PaneState = {
  view: "findings",
  check: { status: "idle" },
  filter: openFilter,
  notice: undefined,
  selected: undefined,
  editing: false,
  work: undefined,
  preferences: defaultPreferences,
  waivers: [],
  journal: [],
};

/** How the marking of a report went, known only after the report is on the screen. */
const withMarking = (state: PaneState, { skipped, notMarked }: Pick<CheckResult, "skipped" | "notMarked">): PaneState => {
  const { check } = state;
  if (check.status !== "done" || (skipped.length === 0 && notMarked === undefined)) return state;
  return { ...state, check: { status: "done", report: { ...check.report, skipped, notMarked } } };
};

export const reducePane = (state: PaneState, event: PaneEvent): PaneState => {
  switch (event.kind) {
    case "view":
      return { ...state, view: event.view, notice: event.keepNotice ? state.notice : undefined };
    case "check":
      return { ...state, check: event.check, notice: event.check.status === "running" ? undefined : state.notice };
    case "refreshed":
      return state.check.status === "done" ? { ...state, check: { status: "done", report: event.report } } : state;
    case "marked":
      return withMarking(state, event);
    case "filter":
      return { ...state, filter: event.filter };
    case "notice":
      return { ...state, notice: event.notice };
    case "selected":
      return { ...state, selected: event.selected };
    case "editing":
      return { ...state, editing: event.editing };
    case "work":
      return { ...state, work: event.work };
    case "preferences":
      return { ...state, preferences: event.preferences };
    case "waivers":
      return { ...state, waivers: event.waivers };
    case "journal":
      return { ...state, journal: event.journal };
  }
};
