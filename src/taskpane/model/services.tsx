import { createContext, useContext } from "react";
import type { CheckProfile } from "../../app/parts/check-profile";
import type { PanePreferences } from "../../app/preferences/pane-preferences";
import type { RecheckOptions } from "../../app/recheck";
import type { CheckResult } from "../../app/parts/check-result";
import type { Journal, UndoStep } from "../../app/undo/journal";
import type { ReportKind } from "../../app/write-report";
import type { ValidateOptions } from "../../app/validate";
import type { Fix } from "../../core/edits/fix";
import type { AnyRule } from "../../core/lint/rule";
import type { Waiver } from "../../core/lint/waiver";
import type { Result } from "../../core/result/result";
import type { CellRef } from "../../core/sheet/cell-ref";
import type { HostError, InsertedSheet, Outcome, SheetChange } from "../../host/ports";
import type { BatchServices } from "./services/batch-services";
import type { CarryOverServices } from "./services/carry-over-services";
import type { FirstRunServices } from "./services/first-run-services";
import type { LibraryServices } from "./services/library-services";
import type { ProjectServices } from "./services/project-services";

/** What a rule has to say of itself: for a finding's card and for 设置. */
export type RulePage = Pick<
  AnyRule,
  "id" | "title" | "why" | "severity" | "family" | "runs" | "options" | "asksForMeasure" | "examples"
> & {
  /** What it stands on, in one line. */
  readonly source: string;
};

export interface CheckServices {
  /** Fetches what the first check needs, while the user reads. */
  prepare(): Promise<void>;
  validate(options: ValidateOptions): Promise<Result<CheckResult, HostError>>;
  /** One sheet again after an edit. */
  recheck(report: CheckResult, options: RecheckOptions): Promise<Result<CheckResult, HostError>>;
  /** The same findings under another profile. */
  remark(report: CheckResult, profile: CheckProfile): Promise<Result<CheckResult, HostError>>;
  clearMarks(scope: "active" | "workbook"): Outcome<{ readonly cleared: number; readonly skipped: readonly string[] }>;
  rulePages(): Promise<ReadonlyMap<string, RulePage>>;
}

export interface SheetServices {
  reveal(sheet: string, at: CellRef | undefined): Outcome<void>;
  watch(onChange: (change: SheetChange) => void): Outcome<() => Promise<void>>;
  /** Hears when an act waits for the user to leave a cell; returns how to stop. */
  onEditing(listener: (editing: boolean) => void): () => void;
  /** Hears when the user turns to the pane again; returns how to stop. */
  onFocus(listener: () => void): () => void;
  /** Hears when a ribbon button has checked the sheet; returns how to stop. */
  onRibbonCheck(listener: () => void): () => void;
}

export interface EditServices {
  applyFixes(fixes: readonly Fix[]): Promise<Result<UndoStep, HostError>>;
  takeBack(step: UndoStep): Promise<Result<void, HostError>>;
  /** One sheet of 审核输出, in place of the one written before. */
  writeReport(kind: ReportKind, report: CheckResult): Promise<Result<InsertedSheet, HostError>>;
}

/** What is remembered: on this machine, the waivers in the workbook too when the user asks. */
export interface MemoryServices {
  workbookId(): string;
  loadPreferences(): Promise<PanePreferences>;
  savePreferences(preferences: PanePreferences): Promise<void>;
  loadJournal(): Promise<Journal>;
  saveJournal(journal: Journal): Promise<void>;
  /** Those of this machine and those saved in the workbook. */
  loadWaivers(): Promise<Result<readonly Waiver[], HostError>>;
  saveWaivers(waivers: readonly Waiver[]): Promise<void>;
  /** Keeps them in the workbook file. */
  saveWaiversToWorkbook(waivers: readonly Waiver[]): Promise<Result<void, HostError>>;
  /** Takes them out of the workbook file, where they are in it. */
  dropWorkbookWaivers(waivers: readonly Waiver[]): Promise<Result<void, HostError>>;
  /** Small choices of a form: what was typed last, which box was open. */
  load(key: string): Promise<unknown>;
  save(key: string, value: unknown): Promise<void>;
  /** False where this machine keeps nothing beyond the closing of the pane. */
  remembersLasting(): boolean;
}

/** Everything the pane can ask for: plain data in, plain data out. */
export type PaneServices = FirstRunServices &
  CheckServices &
  SheetServices &
  EditServices &
  MemoryServices &
  ProjectServices &
  LibraryServices &
  BatchServices &
  CarryOverServices;

const ServicesContext = createContext<PaneServices | undefined>(undefined);

export const ServicesProvider = ServicesContext.Provider;

export const useServices = (): PaneServices => {
  const services = useContext(ServicesContext);
  if (!services) throw new Error("ServicesProvider is missing around the pane");
  return services;
};
