import { useCallback, useEffect, useMemo, useReducer, useRef } from "react";
import { reverseEdits } from "../app/apply-fix";
import type { ReportKind } from "../app/write-report";
import type { Fix, Severity } from "../core/lint/finding";
import { defaultSettings } from "../core/lint/settings";
import type { CellRef } from "../core/sheet/cell-ref";
import type { ProjectForm } from "../core/templates/project-form";
import type { ReadScope } from "../host/ports";
import { reducePane, startState, type PaneState } from "./pane-state";
import { useServices } from "./services";
import { useTexts } from "./texts/texts";
import { useLiveCheck } from "./use-live-check";
import type { FindingItem } from "./findings/view-model";

const COLOURED: readonly Severity[] = ["error", "warning"];
const UNIT_KEY = "unit";

export interface PaneActions {
  validate(scope: "active" | "workbook"): Promise<void>;
  cancel(): void;
  clear(): Promise<void>;
  reveal(item: FindingItem): Promise<void>;
  apply(fixes: readonly Fix[]): Promise<void>;
  insert(form: ProjectForm): Promise<void>;
  writeReport(kind: ReportKind): Promise<void>;
  revealCell(sheet: string, at: CellRef): Promise<void>;
  undo(): Promise<void>;
  show(view: PaneState["view"]): void;
}

/** The pane's state and what its buttons do. */
export const usePane = (): readonly [PaneState, PaneActions] => {
  const services = useServices();
  const texts = useTexts();
  const [state, tell] = useReducer(reducePane, startState);
  const cancelled = useRef(false);
  const lastScope = useRef<ReadScope>("active");

  const check = useCallback(
    async (scope: ReadScope): Promise<void> => {
      cancelled.current = false;
      lastScope.current = scope;
      tell({ kind: "check", check: { status: "running", done: 0, total: 1 } });
      const result = await services.validate({
        scope,
        settings: defaultSettings,
        coloured: COLOURED,
        progress: {
          report: (done, total) => tell({ kind: "check", check: { status: "running", done, total } }),
          cancelled: () => cancelled.current,
        },
      });
      tell({ kind: "check", check: result.ok ? { status: "done", report: result.value } : { status: "failed", error: result.error } });
    },
    [services],
  );

  useLiveCheck({
    services,
    report: state.check.status === "done" ? state.check.report : undefined,
    enabled: true,
    options: { settings: defaultSettings, coloured: COLOURED },
    onReport: (report) => tell({ kind: "refreshed", report }),
    onSelect: (selected) => tell({ kind: "selected", selected }),
  });
  useEffect(() => services.onEditing((editing) => tell({ kind: "editing", editing })), [services]);

  const actions = useMemo((): PaneActions => {
    const fail = (error: Parameters<typeof tell>[0] & { kind: "notice" }): void => tell(error);
    return {
      validate: check,
      cancel: () => {
        cancelled.current = true;
      },
      clear: async () => {
        const result = await services.clearMarks("workbook");
        if (!result.ok) return fail({ kind: "notice", notice: { kind: "error", error: result.error } });
        tell({ kind: "check", check: { status: "idle" } });
        tell({ kind: "notice", notice: { kind: "info", text: texts.cleared(result.value.cleared) } });
      },
      reveal: async ({ finding }) => {
        const result = await services.reveal(finding.sheet, finding.at);
        if (!result.ok) fail({ kind: "notice", notice: { kind: "error", error: result.error } });
      },
      apply: async (fixes) => {
        const result = await services.applyFixes(fixes);
        if (!result.ok) return fail({ kind: "notice", notice: { kind: "error", error: result.error } });
        await check(lastScope.current);
        tell({ kind: "notice", notice: { kind: "fixed", text: texts.fixes.applied(result.value.length), edits: result.value } });
      },
      insert: async (form) => {
        tell({ kind: "busy", busy: true });
        const result = await services.insertProject(form);
        tell({ kind: "busy", busy: false });
        if (!result.ok) return fail({ kind: "notice", notice: { kind: "error", error: result.error } });
        await services.save(UNIT_KEY, { unitCode: form.unitCode, unitName: form.unitName });
        tell({ kind: "view", view: "findings" });
        tell({ kind: "check", check: { status: "idle" } });
        tell({ kind: "notice", notice: { kind: "inserted", text: texts.newProject.inserted(result.value.name), sheet: result.value.name } });
      },
      writeReport: async (kind) => {
        if (state.check.status !== "done") return;
        tell({ kind: "busy", busy: true });
        const result = await services.writeReport(kind, state.check.report);
        tell({ kind: "busy", busy: false });
        if (!result.ok) return fail({ kind: "notice", notice: { kind: "error", error: result.error } });
        tell({ kind: "notice", notice: { kind: "inserted", text: texts.reports.written(result.value.name), sheet: result.value.name } });
      },
      revealCell: async (sheet, at) => {
        const result = await services.reveal(sheet, at);
        if (!result.ok) fail({ kind: "notice", notice: { kind: "error", error: result.error } });
      },
      undo: async () => {
        const { notice } = state;
        if (notice?.kind === "inserted") {
          const result = await services.removeSheet(notice.sheet);
          tell({ kind: "notice", notice: result.ok ? { kind: "info", text: texts.newProject.removed(notice.sheet) } : { kind: "error", error: result.error } });
        }
        if (notice?.kind === "fixed") {
          const result = await services.applyEdits(reverseEdits(notice.edits));
          if (!result.ok) return fail({ kind: "notice", notice: { kind: "error", error: result.error } });
          await check(lastScope.current);
          tell({ kind: "notice", notice: { kind: "info", text: texts.fixes.undone } });
        }
      },
      show: (view) => tell({ kind: "view", view }),
    };
  }, [check, services, state, texts]);

  return [state, actions];
};

export const UNIT_PREFERENCE = UNIT_KEY;
