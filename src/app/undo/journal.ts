import type { CellRef } from "../../core/sheet/cell-ref";
import type { AppliedEdits, InsertedSheet } from "../../host/ports";

/** What one act changed in the workbook, enough to take it back. */
export type UndoStep =
  | ({ readonly kind: "edits" } & AppliedEdits)
  | { readonly kind: "sheets"; readonly sheets: readonly InsertedSheet[] }
  /** A fill of ours was taken off these cells. */
  | {
      readonly kind: "fills";
      readonly colour: string;
      readonly sheets: readonly { readonly sheet: string; readonly cells: readonly CellRef[] }[];
    };

export interface JournalEntry {
  /** The workbook it was done in, as the host tells it. */
  readonly workbook: string;
  /** What was done, in the user's words. */
  readonly label: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly step: UndoStep;
}

/** Oldest first. */
export type Journal = readonly JournalEntry[];

export const JOURNAL_KEY = "journal";
/** Older acts can no longer be taken back. */
const KEPT = 30;

/** The journal with the act at its end; only the newest acts are kept. */
export const recorded = (journal: Journal, entry: JournalEntry): Journal => [...journal, entry].slice(-KEPT);

/** The journal without the act, once it is taken back or no longer can be. */
export const withoutEntry = (journal: Journal, entry: JournalEntry): Journal => journal.filter((other) => other !== entry);

/** The act that 撤销 would take back: the last one in this workbook. */
export const lastEntry = (journal: Journal, workbook: string): JournalEntry | undefined =>
  journal.findLast((entry) => entry.workbook === workbook);
