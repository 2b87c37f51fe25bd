import type { Report } from "../app/validate";
import type { CellEdit } from "../core/lint/finding";
import type { SheetCell } from "../core/sheet/cell-ref";
import type { HostError } from "../host/ports";

export type CheckState =
  | { readonly status: "idle" }
  | { readonly status: "running"; readonly done: number; readonly total: number }
  | { readonly status: "done"; readonly report: Report }
  | { readonly status: "failed"; readonly error: HostError };

/** What was just done and how to take it back. */
export type Notice =
  | { readonly kind: "info"; readonly text: string }
  | { readonly kind: "error"; readonly error: HostError }
  | { readonly kind: "inserted"; readonly text: string; readonly sheet: string }
  | { readonly kind: "fixed"; readonly text: string; readonly edits: readonly CellEdit[] };

export interface PaneState {
  readonly view: "findings" | "new-project";
  readonly check: CheckState;
  readonly notice: Notice | undefined;
  readonly selected: SheetCell | undefined;
  /** An act waits for the user to leave a cell's edit mode. */
  readonly editing: boolean;
  readonly busy: boolean;
}

export type PaneEvent =
  | { readonly kind: "view"; readonly view: PaneState["view"] }
  | { readonly kind: "check"; readonly check: CheckState }
  | { readonly kind: "refreshed"; readonly report: Report }
  | { readonly kind: "notice"; readonly notice: Notice | undefined }
  | { readonly kind: "selected"; readonly selected: SheetCell | undefined }
  | { readonly kind: "editing"; readonly editing: boolean }
  | { readonly kind: "busy"; readonly busy: boolean };

export const startState: PaneState = { view: "findings", check: { status: "idle" }, notice: undefined, selected: undefined, editing: false, busy: false };

export const reducePane = (state: PaneState, event: PaneEvent): PaneState => {
  switch (event.kind) {
    case "view":
      return { ...state, view: event.view, notice: undefined };
    case "check":
      return { ...state, view: "findings", check: event.check, notice: event.check.status === "running" ? undefined : state.notice };
    case "refreshed":
      return state.check.status === "done" ? { ...state, check: { status: "done", report: event.report } } : state;
    case "notice":
      return { ...state, notice: event.notice };
    case "selected":
      return { ...state, selected: event.selected };
    case "editing":
      return { ...state, editing: event.editing };
    case "busy":
      return { ...state, busy: event.busy };
  }
};
