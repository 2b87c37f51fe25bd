import type { Ports } from "../host/ports";
import { binder } from "./parts/binder";

/** Every use case of the pane, one line each, bound to this host and loaded when first asked. The pane's services are of this type. */
export const bindUseCases = (host: Ports) => {
  const bound = binder(host);
  return {
    applyFixes: bound(async () => (await import("./apply-fixes")).applyFixes),
    carryOverTables: bound(async () => (await import("./carry-over-tables")).carryOverTables),
    collectOwnIndicators: bound(async () => (await import("./collect-own-indicators")).collectOwnIndicators),
    confirmTargets: bound(async () => (await import("./confirm-targets")).confirmTargets),
    dropWorkbookWaivers: bound(async () => (await import("./drop-workbook-waivers")).dropWorkbookWaivers),
    exportOwnIndicators: bound(async () => (await import("./export-own-indicators")).exportOwnIndicators),
    findBudgetUnit: bound(async () => (await import("./find-budget-unit")).findBudgetUnit),
    findPendingTargets: bound(async () => (await import("./find-pending-targets")).findPendingTargets),
    importOwnIndicators: bound(async () => (await import("./import-own-indicators")).importOwnIndicators),
    insertExample: bound(async () => (await import("./insert-example")).insertExample),
    insertProject: bound(async () => (await import("./insert-project")).insertProject),
    insertProjects: bound(async () => (await import("./insert-projects")).insertProjects),
    listCarriableTables: bound(async () => (await import("./list-carriable-tables")).listCarriableTables),
    listOwnIndicators: bound(async () => (await import("./list-own-indicators")).listOwnIndicators),
    listRules: bound(async () => (await import("./list-rules")).listRules),
    loadJournal: bound(async () => (await import("./load-journal")).loadJournal),
    loadPreferences: bound(async () => (await import("./load-preferences")).loadPreferences),
    loadWaivers: bound(async () => (await import("./load-waivers")).loadWaivers),
    previewMapping: bound(async () => (await import("./preview-mapping")).previewMapping),
    readActiveList: bound(async () => (await import("./read-active-list")).readActiveList),
    readActiveTables: bound(async () => (await import("./read-active-tables")).readActiveTables),
    recheck: bound(async () => (await import("./recheck")).recheck),
    remark: bound(async () => (await import("./remark")).remark),
    removeOwnIndicator: bound(async () => (await import("./remove-own-indicator")).removeOwnIndicator),
    saveWorkbookWaivers: bound(async () => (await import("./save-workbook-waivers")).saveWorkbookWaivers),
    takeBack: bound(async () => (await import("./take-back")).takeBack),
    validate: bound(async () => (await import("./validate")).validate),
    warmUp: bound(async () => (await import("./warm-up")).warmUp),
    writeComparison: bound(async () => (await import("./write-comparison")).writeComparison),
    writeReport: bound(async () => (await import("./write-report")).writeReport),
  };
};

export type UseCases = ReturnType<typeof bindUseCases>;
