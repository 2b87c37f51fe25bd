import { defaultPreferences, type PanePreferences } from "../../app/preferences/pane-preferences";
import type { CheckResult } from "../../app/parts/check-result";
import type { Journal, JournalEntry } from "../../app/undo/journal";
import type { Waiver } from "../../core/lint/waiver";
import type { SheetCell } from "../../core/sheet/cell-ref";
import type { HostError, ReadScope } from "../../host/ports";
import { chinese, type Speech } from "../texts/speech";
import type { Texts } from "../texts/zh-cn";
import { listStart, type ListPlace } from "./list-place";
import type { RulePage } from "../../app/list-rules";
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

/** A view goes by the key of its name in the texts. */
export type ViewId = keyof Texts["views"];

/** An act at work; `total` above 1 shows how far it is. */
export interface Work {
  readonly done: number;
  readonly total: number;
}

export interface PaneState {
  readonly view: ViewId;
  readonly check: CheckState;
  /** What was asked to be checked last; a check that preferences bring about asks for the same. */
  readonly scope: ReadScope;
  /** Kept while a check runs again. */
  readonly filter: Filter;
  readonly place: ListPlace;
  /** Every rule by id; empty until the rule book is loaded. */
  readonly rules: ReadonlyMap<string, RulePage>;
  readonly notice: Notice | undefined;
  readonly selected: SheetCell | undefined;
  /** An act waits for the user to leave a cell's edit mode. */
  readonly editing: boolean;
  readonly work: Work | undefined;
  readonly preferences: PanePreferences;
  /** What the pane speaks: it follows the chosen language once the words are fetched. */
  readonly speech: Speech;
  readonly waivers: readonly Waiver[];
  readonly journal: Journal;
}

export type PaneEvent =
  /** A check begins. */
  | { readonly kind: "asked"; readonly scope: ReadScope }
  | { readonly kind: "view"; readonly view: ViewId; readonly keepNotice: boolean }
  | { readonly kind: "check"; readonly check: CheckState }
  | { readonly kind: "refreshed"; readonly report: CheckResult }
  | ({ readonly kind: "marked" } & Pick<CheckResult, "skipped" | "notMarked">)
  | { readonly kind: "filter"; readonly filter: Filter }
  | { readonly kind: "place"; readonly place: ListPlace }
  | { readonly kind: "rules"; readonly rules: ReadonlyMap<string, RulePage> }
  | { readonly kind: "notice"; readonly notice: Notice | undefined }
  | { readonly kind: "selected"; readonly selected: SheetCell | undefined }
  | { readonly kind: "editing"; readonly editing: boolean }
  | { readonly kind: "work"; readonly work: Work | undefined }
  | { readonly kind: "preferences"; readonly preferences: PanePreferences }
  | { readonly kind: "speech"; readonly speech: Speech }
  | { readonly kind: "waivers"; readonly waivers: readonly Waiver[] }
  | { readonly kind: "journal"; readonly journal: Journal };

export const startState: PaneState = {
  view: "findings",
  check: { status: "idle" },
  scope: "active",
  filter: openFilter,
  place: listStart,
  rules: new Map(),
  notice: undefined,
  selected: undefined,
  editing: false,
  work: undefined,
  preferences: defaultPreferences,
  speech: chinese,
  waivers: [],
  journal: [],
};

/** The report on the screen. */
export const reportOf = ({ check }: PaneState): CheckResult | undefined => (check.status === "done" ? check.report : undefined);

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
    case "asked":
      return { ...state, scope: event.scope, place: listStart, check: { status: "running", done: 0, total: 1 }, notice: undefined };
    case "check":
      return { ...state, check: event.check, notice: event.check.status === "running" ? undefined : state.notice };
    case "refreshed":
      return state.check.status === "done" ? { ...state, check: { status: "done", report: event.report } } : state;
    case "marked":
      return withMarking(state, event);
    case "filter":
      return { ...state, filter: event.filter, place: { ...state.place, shown: listStart.shown } };
    case "place":
      return { ...state, place: event.place };
    case "rules":
      return { ...state, rules: event.rules };
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
    case "speech":
      return { ...state, speech: event.speech };
    case "waivers":
      return { ...state, waivers: event.waivers };
    case "journal":
      return { ...state, journal: event.journal };
  }
};
