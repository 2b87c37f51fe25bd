import type { PanePreferences } from "../../app/preferences/pane-preferences";
import type { JournalEntry, UndoStep } from "../../app/undo/journal";
import type { Finding } from "../../core/lint/finding";
import type { Fix } from "../../core/edits/fix";
import type { Waiver } from "../../core/lint/waiver";
import type { Result } from "../../core/result/result";
import type { CellRef } from "../../core/sheet/cell-ref";
import type { HostError, Progress } from "../../host/ports";
import type { ListPlace } from "./list-place";
import type { ViewId } from "./pane-state";
import type { Filter } from "./view-model";

/** What an act did: told to the user, and how to take it back. */
export interface Done {
  /** “插入工作表‘X’”: read after 撤销：and with 已撤销：. */
  readonly label: string;
  readonly undo: UndoStep;
}

/** What every view may do; views of a feature bring the work, the pane runs it. */
export interface PaneActs {
  /** Changes the view; the notice goes unless it is to be read there. */
  show(view: ViewId, notice?: "keep-notice"): void;
  filter(filter: Filter): void;
  /** Another place in the list of findings. */
  goTo(place: ListPlace): void;
  /** Settles when the sheets are marked, or when a newer check takes over. */
  validate(scope: "active" | "workbook"): Promise<void>;
  /** Ends the check and the act at work at their next pause. */
  cancel(): void;
  clear(): Promise<void>;
  reveal(sheet: string, at: CellRef | undefined): Promise<void>;
  /**
   * One act on the workbook at a time, with progress and cancel; a failure is told in the notice bar. What it did goes into the journal.
   * Gives the value, or undefined when it failed.
   */
  perform<T>(work: (progress: Progress) => Promise<Result<T, HostError>>, done?: (value: T) => Done | undefined): Promise<T | undefined>;
  /** Applies fixes and checks again; true when they were applied. */
  applyFixes(fixes: readonly Fix[], label?: string): Promise<boolean>;
  undo(entry: JournalEntry): Promise<void>;
  waive(finding: Finding, reason: string): Promise<void>;
  revive(waiver: Waiver): Promise<void>;
  /** Drops waivers that hold nothing back any more. */
  forget(waivers: readonly Waiver[]): Promise<void>;
  /** What the change makes of the preferences is applied, remembered and, where it concerns the report, checked or coloured again. */
  changePreferences(change: (now: PanePreferences) => PanePreferences): Promise<void>;
  /** A plain sentence in the notice bar; undefined takes the bar away. */
  tellUser(text: string | undefined): void;
}
