import { createContext, useContext } from "react";
import type { RecheckOptions } from "../app/recheck";
import type { Report } from "../app/validate";
import type { ReportKind } from "../app/write-report";
import type { CellEdit, Fix, Severity } from "../core/lint/finding";
import type { AnyRule } from "../core/lint/rule";
import type { Settings } from "../core/lint/settings";
import type { Result } from "../core/result";
import type { CellRef } from "../core/sheet/cell-ref";
import type { ProjectForm } from "../core/templates/project-form";
import type { HostError, InsertedSheet, Outcome, Progress, ReadScope, SheetChange } from "../host/ports";

export interface ValidateRequest {
  readonly scope: ReadScope;
  readonly settings: Settings;
  readonly coloured: readonly Severity[];
  readonly progress: Progress;
}

/** What a rule has to say of itself: for a finding's card. */
export type RulePage = Pick<AnyRule, "id" | "title" | "why" | "source" | "severity" | "family" | "default" | "examples">;

/** Everything the pane can ask for: plain data in, plain data out. */
export interface PaneServices {
  validate(request: ValidateRequest): Promise<Result<Report, HostError>>;
  /** One sheet again after an edit. */
  recheck(report: Report, options: RecheckOptions): Promise<Result<Report, HostError>>;
  clearMarks(scope: "active" | "workbook"): Outcome<{ readonly cleared: number; readonly skipped: readonly string[] }>;
  reveal(sheet: string, at: CellRef | undefined): Outcome<void>;
  applyFixes(fixes: readonly Fix[]): Promise<Result<readonly CellEdit[], HostError>>;
  applyEdits(edits: readonly CellEdit[]): Outcome<void>;
  insertProject(form: ProjectForm): Outcome<InsertedSheet>;
  /** One sheet of 审核输出, in place of the one written before. */
  writeReport(kind: ReportKind, report: Report): Promise<Result<InsertedSheet, HostError>>;
  removeSheet(name: string): Outcome<void>;
  watch(onChange: (change: SheetChange) => void): Outcome<() => Promise<void>>;
  /** Hears when an act waits for the user to leave a cell; returns how to stop. */
  onEditing(listener: (editing: boolean) => void): () => void;
  rulePages(): Promise<ReadonlyMap<string, RulePage>>;
  load(key: string): Promise<unknown>;
  save(key: string, value: unknown): Promise<void>;
}

const ServicesContext = createContext<PaneServices | undefined>(undefined);

export const ServicesProvider = ServicesContext.Provider;

export const useServices = (): PaneServices => {
  const services = useContext(ServicesContext);
  if (!services) throw new Error("ServicesProvider is missing around the pane");
  return services;
};
