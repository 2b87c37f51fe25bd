import { startTransition, useCallback, useEffect, useMemo, useReducer, useRef } from "react";
import { defaultProfile, type CheckProfile } from "../../app/parts/check-profile";
import { profileOf, type PanePreferences } from "../../app/preferences/pane-preferences";
import type { CheckResult } from "../../app/parts/check-result";
import { waiveFinding, withoutWaiver } from "../../app/waivers/waive";
import { lastEntry, recorded, withoutEntry, type JournalEntry } from "../../app/undo/journal";
import type { Fix } from "../../core/edits/fix";
import type { Waiver } from "../../core/lint/waiver";
import { ok, type Result } from "../../core/result/result";
import type { HostError, Progress, ReadScope } from "../../host/ports";
import { guarded } from "../model/guarded";
import type { Done, PaneActs } from "../model/pane-acts";
import { reducePane, startState, type PaneState } from "../model/pane-state";
import { useServices } from "../model/services";
import { useTexts } from "../texts/texts";
import { useLiveCheck } from "../model/use-live-check";
import { useRemembered } from "../model/use-remembered";

const sheetsOf = ({ edits, structural = [] }: Pick<Fix, "edits" | "structural">): readonly string[] =>
  [...edits, ...structural].map(({ sheet }) => sheet);

const shownSheets = ({ check }: PaneState): readonly string[] => (check.status === "done" ? check.report.sheets : []);

/** The progress of one check or act. An Excel that was given up may still answer: what goes on then tells nothing any more and ends. */
const runningProgress = (
  report: Progress["report"],
  cancelled: Progress["cancelled"],
): { readonly progress: Progress; readonly end: () => void } => {
  let over = false;
  return {
    progress: { report: (done, total) => (over ? undefined : report(done, total)), cancelled: () => over || cancelled() },
    end: () => void (over = true),
  };
};

/** The pane's state and what its buttons do. */
export const usePane = (): { readonly state: PaneState; readonly acts: PaneActs } => {
  const services = useServices();
  const texts = useTexts();
  const [state, tell] = useReducer(reducePane, startState);
  const memory = useRemembered(tell);
  const cancelled = useRef(false);
  const working = useRef(false);
  // Preferences were changed while a check was at work.
  const outdated = useRef(false);
  // Called once the report of a check is on the screen.
  const onDrawn = useRef<() => void>(undefined);
  const lastScope = useRef<ReadScope>("active");
  const latest = useRef(state);
  latest.current = state;
  const report = state.check.status === "done" ? state.check.report : undefined;

  const fail = useCallback((error: HostError): undefined => void tell({ kind: "notice", notice: { kind: "error", error } }), []);

  const profile = useCallback(async (): Promise<Result<CheckProfile, HostError>> => {
    const waivers = await memory.waivers();
    return waivers.ok ? ok(profileOf(await memory.preferences(), waivers.value)) : waivers;
  }, [memory]);

  const check = useCallback(
    async (scope: ReadScope): Promise<void> => {
      cancelled.current = false;
      lastScope.current = scope;
      tell({ kind: "check", check: { status: "running", done: 0, total: 1 } });
      let listed = false;
      const { progress, end } = runningProgress(
        (done, total) =>
          tell(listed ? { kind: "work", work: { done, total } } : { kind: "check", check: { status: "running", done, total } }),
        () => cancelled.current,
      );
      const onChecked = (checked: CheckResult): Promise<void> => {
        listed = true;
        // A long list is drawn in slices: the pane answers meanwhile.
        startTransition(() => tell({ kind: "check", check: { status: "done", report: checked } }));
        return new Promise((resolve) => (onDrawn.current = resolve));
      };
      const result = await guarded(async () => {
        const chosen = await profile();
        return chosen.ok ? services.validate({ ...chosen.value, scope, progress, onChecked }) : chosen;
      });
      end();
      if (listed) tell({ kind: "work", work: undefined });
      startTransition(() =>
        tell(
          result.ok
            ? { kind: "marked", skipped: result.value.skipped, notMarked: result.value.notMarked }
            : { kind: "check", check: { status: "failed", error: result.error } },
        ),
      );
    },
    [profile, services],
  );

  const perform = useCallback(
    async <T>(
      work: (progress: Progress) => Promise<Result<T, HostError>>,
      done?: (value: T) => Done | undefined,
    ): Promise<T | undefined> => {
      if (working.current) return undefined;
      working.current = true;
      cancelled.current = false;
      tell({ kind: "notice", notice: undefined });
      tell({ kind: "work", work: { done: 0, total: 1 } });
      const { progress, end } = runningProgress(
        (count, total) => tell({ kind: "work", work: { done: count, total } }),
        () => cancelled.current,
      );
      const result = await guarded(() => work(progress));
      end();
      tell({ kind: "work", work: undefined });
      working.current = false;
      if (!result.ok) return fail(result.error);
      const what = done?.(result.value);
      if (what) {
        const entry: JournalEntry = { workbook: services.workbookId(), label: what.label, at: Date.now(), step: what.undo };
        await memory.setJournal(recorded(await memory.journal(), entry));
        tell({ kind: "notice", notice: { kind: "done", entry } });
      }
      return result.value;
    },
    [fail, memory, services],
  );

  /** The report on the screen under other waivers or preferences. */
  const remark = useCallback(async (): Promise<void> => {
    const { check: now } = latest.current;
    if (now.status !== "done") return;
    const chosen = await profile();
    const result = chosen.ok ? await services.remark(now.report, chosen.value) : chosen;
    if (result.ok) tell({ kind: "refreshed", report: result.value });
    else fail(result.error);
  }, [fail, profile, services]);

  /** After our own edits: the sheets they touched, as far as they are on the screen. */
  const recheckSheets = useCallback(
    async (sheets: readonly string[]): Promise<void> => {
      const { check: now } = latest.current;
      if (now.status !== "done") return;
      const chosen = await profile();
      if (!chosen.ok) return fail(chosen.error);
      let newest = now.report;
      for (const sheet of sheets.filter((name) => newest.sheets.includes(name))) {
        const result = await services.recheck(newest, { ...chosen.value, sheet });
        if (!result.ok) return fail(result.error);
        newest = result.value;
      }
      tell({ kind: "refreshed", report: newest });
    },
    [fail, profile, services],
  );

  const dropWaivers = useCallback(
    async (dropped: readonly Waiver[]): Promise<void> => {
      const waivers = await memory.waivers();
      if (!waivers.ok) return fail(waivers.error);
      await memory.setWaivers(dropped.reduce(withoutWaiver, waivers.value));
      const result = await services.dropWorkbookWaivers(dropped);
      if (!result.ok) return fail(result.error);
      await remark();
    },
    [fail, memory, remark, services],
  );

  useLiveCheck({
    services,
    report,
    enabled: state.preferences.live,
    profile: report ? profileOf(state.preferences, state.waivers) : defaultProfile,
    onReport: (next) => tell({ kind: "refreshed", report: next }),
    onError: fail,
    onSelect: (selected) => tell({ kind: "selected", selected }),
  });
  useEffect(() => services.onEditing((editing) => tell({ kind: "editing", editing })), [services]);
  useEffect(() => {
    if (state.check.status === "done") onDrawn.current?.();
  }, [state.check]);
  useEffect(() => {
    if (!outdated.current || state.check.status !== "done") return;
    outdated.current = false;
    void check(lastScope.current);
  }, [check, state.check]);
  useEffect(() => services.onRibbonCheck(() => void check("active")), [check, services]);

  const acts = useMemo(
    (): PaneActs => ({
      show: (view, notice) => tell({ kind: "view", view, keepNotice: notice !== undefined }),
      filter: (filter) => tell({ kind: "filter", filter }),
      validate: async (scope) => {
        const { view } = latest.current;
        tell({ kind: "view", view: view === "budget" || view === "overview" ? view : "findings", keepNotice: false });
        await check(scope);
      },
      cancel: () => {
        cancelled.current = true;
      },
      clear: async () => {
        const result = await services.clearMarks("workbook");
        if (!result.ok) return fail(result.error);
        tell({ kind: "check", check: { status: "idle" } });
        tell({ kind: "notice", notice: { kind: "info", text: texts.cleared(result.value.cleared) } });
      },
      reveal: async (sheet, at) => {
        const result = await services.reveal(sheet, at);
        if (!result.ok) fail(result.error);
      },
      perform,
      applyFixes: async (fixes, label) => {
        const cells = new Set(fixes.flatMap(({ edits }) => edits.map(({ sheet, at }) => `${sheet}!${at.row},${at.column}`))).size;
        const step = await perform(
          () => services.applyFixes(fixes),
          (undo) => ({ label: label ?? (cells > 0 ? texts.fixes.applied(cells) : texts.fixes.rowsChanged), undo }),
        );
        if (step === undefined) return false;
        await recheckSheets([...new Set(fixes.flatMap(sheetsOf))]);
        return true;
      },
      undo: async (entry) => {
        const taken = await perform(async () => {
          const result = await services.takeBack(entry.step);
          return result.ok ? { ok: true, value: true } : result;
        });
        if (!taken) return;
        await memory.setJournal(withoutEntry(await memory.journal(), entry));
        const { step } = entry;
        if (step.kind === "edits") await recheckSheets([...new Set(sheetsOf(step))]);
        if (step.kind === "sheets" && step.sheets.some(({ name }) => shownSheets(latest.current).includes(name)))
          tell({ kind: "check", check: { status: "idle" } });
        tell({ kind: "notice", notice: { kind: "info", text: texts.actions.undone(entry.label) } });
      },
      waive: async (finding, reason) => {
        const { check: now } = latest.current;
        if (now.status !== "done") return;
        const waivers = await memory.waivers();
        if (!waivers.ok) return fail(waivers.error);
        await memory.setWaivers(waiveFinding(waivers.value, finding, now.report.tables, reason, new Date()));
        await remark();
      },
      revive: (waiver) => dropWaivers([waiver]),
      forget: dropWaivers,
      setPreferences: async (preferences: PanePreferences) => {
        const before = await memory.preferences();
        await memory.setPreferences(preferences);
        const [rules, colours] = [
          preferences.settings !== before.settings,
          preferences.palette !== before.palette || preferences.colourInfo !== before.colourInfo,
        ];
        const { status } = latest.current.check;
        if (status === "running") outdated.current ||= rules || colours;
        if (status !== "done") return;
        if (rules) await check(lastScope.current);
        else if (colours) await remark();
      },
      tellUser: (text) => tell({ kind: "notice", notice: text === undefined ? undefined : { kind: "info", text } }),
    }),
    [check, dropWaivers, fail, memory, perform, recheckSheets, remark, services, texts],
  );
  return { state, acts };
};

/** What 撤销 would take back in this workbook. */
export const undoable = (state: PaneState, workbook: string): JournalEntry | undefined => lastEntry(state.journal, workbook);
