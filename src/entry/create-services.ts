import { JOURNAL_KEY } from "../app/undo/journal";
import { PREFERENCES_KEY } from "../app/preferences/pane-preferences";
import { ok } from "../core/result/result";
import { officeHost } from "../host/office/office-host";
import { preferenceStore } from "../host/office/preferences";
import type { PaneServices } from "../taskpane/model/services";
import { batchServices } from "./batch-services";
import { carryOverServices } from "./carry-over-services";
import { firstRunServices } from "./first-run-services";
import { libraryServices } from "./library-services";
import { projectServices } from "./project-services";
import { onRibbonCheck } from "./ribbon-results";
import { WAIVERS_KEY, WORKBOOK_WAIVERS_KEY } from "../app/waivers/keys";
import { fetched } from "./fetched";

/** Binds the pane to the workbook open in Excel; the rule book and the use cases load when first needed. */
export const createServices = (): PaneServices => {
  const listeners = new Set<(editing: boolean) => void>();
  const host = officeHost((editing) => listeners.forEach((listener) => listener(editing)));
  const store = preferenceStore();
  const rules = async () => (await import("../core/rules")).allRules;
  return {
    ...firstRunServices(host),
    ...projectServices(host),
    ...batchServices(host),
    ...carryOverServices(host),
    ...libraryServices(host, store),
    prepare: async () => {
      const [{ warmUp }] = await Promise.all([import("../app/warm-up"), import("../app/validate")]);
      await warmUp();
    },
    validate: (options) =>
      fetched(
        () => import("../app/validate"),
        ({ validate }) => validate(host, options),
      ),
    recheck: (report, options) =>
      fetched(
        () => import("../app/recheck"),
        ({ recheck }) => recheck(host, report, options),
      ),
    remark: (report, profile) =>
      fetched(
        () => import("../app/remark"),
        ({ remark }) => remark(host, report, profile),
      ),
    clearMarks: host.clearMarks,
    rulePages: async () => {
      const [{ sourceText }, all] = await Promise.all([import("../core/lint/source"), rules()]);
      return new Map(all.map((rule) => [rule.id, { ...rule, source: sourceText(rule.sources) }]));
    },
    reveal: host.reveal,
    watch: host.watch,
    onEditing: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onFocus: (listener) => {
      window.addEventListener("focus", listener);
      return () => window.removeEventListener("focus", listener);
    },
    onRibbonCheck,
    applyFixes: (fixes) =>
      fetched(
        () => import("../app/apply-fixes"),
        ({ applyFixes }) => applyFixes(host, fixes),
      ),
    takeBack: (step) =>
      fetched(
        () => import("../app/undo/take-back"),
        ({ takeBack }) => takeBack(host, step),
      ),
    writeReport: (kind, report) =>
      fetched(
        () => Promise.all([import("../app/write-report"), rules()]),
        ([{ writeReport }, all]) => writeReport(host, kind, report, all),
      ),
    workbookId: host.workbookId,
    loadPreferences: async () => {
      const { readPreferences } = await import("../app/preferences/read-preferences");
      return readPreferences(await store.load(PREFERENCES_KEY), await rules());
    },
    savePreferences: (preferences) => store.save(PREFERENCES_KEY, preferences),
    loadJournal: async () => (await import("../app/undo/read-journal")).readJournal(await store.load(JOURNAL_KEY)),
    saveJournal: (journal) => store.save(JOURNAL_KEY, journal),
    loadWaivers: async () => {
      const { mergeWaivers, readWaivers } = await import("../app/waivers/stored-waivers");
      const saved = await host.loadSetting(WORKBOOK_WAIVERS_KEY);
      return saved.ok ? ok(mergeWaivers(readWaivers(await store.load(WAIVERS_KEY)), readWaivers(saved.value))) : saved;
    },
    saveWaivers: (waivers) => store.save(WAIVERS_KEY, waivers),
    saveWaiversToWorkbook: (waivers) => host.saveSetting(WORKBOOK_WAIVERS_KEY, waivers.length === 0 ? undefined : waivers),
    dropWorkbookWaivers: (waivers) =>
      fetched(
        () => import("../app/waivers/drop-workbook-waivers"),
        ({ dropWorkbookWaivers }) => dropWorkbookWaivers(host, waivers),
      ),
    load: store.load,
    save: store.save,
    remembersLasting: store.lasting,
  };
};
