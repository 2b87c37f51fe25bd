import type { PaneServices } from "../taskpane/services";
import { officeHost } from "../host/office/office-host";
import { preferenceStore } from "../host/office/preferences";

/** Binds the pane to the workbook open in Excel; the rule book and the use cases load when first needed. */
export const createServices = (): PaneServices => {
  const listeners = new Set<(editing: boolean) => void>();
  const host = officeHost((editing) => listeners.forEach((listener) => listener(editing)));
  const store = preferenceStore();
  return {
    validate: async (request) => (await import("../app/validate")).validate(host, request),
    recheck: async (report, options) => (await import("../app/recheck")).recheck(host, report, options),
    clearMarks: host.clearMarks,
    reveal: host.reveal,
    applyFixes: async (fixes) => (await import("../app/apply-fix")).applyFixes(host, fixes),
    applyEdits: (edits) => host.applyEdits(edits),
    insertProject: async (form) => (await import("../app/insert-project")).insertProject(host, form),
    writeReport: async (kind, report) => (await import("../app/write-report")).writeReport(host, kind, report, (await import("../core/rules")).allRules),
    removeSheet: host.removeSheet,
    watch: host.watch,
    onEditing: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    rulePages: async () => new Map((await import("../core/rules")).allRules.map((rule) => [rule.id, rule])),
    load: store.load,
    save: store.save,
  };
};
