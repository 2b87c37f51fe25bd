import { lazy, type ComponentType, type LazyExoticComponent } from "react";
import type { CheckResult } from "../../app/parts/check-result";
import type { ViewId } from "../model/pane-state";

type OfReport = ComponentType<{ readonly report: CheckResult }>;

interface Reached {
  /** The row of tabs that leads to the view; without one a button does. */
  readonly tabs?: "pane" | "new-table";
}

/** A view is loaded when it is first shown: the pane's start does without it. */
export type View = Reached &
  (
    | { readonly needs: "nothing"; readonly Body: LazyExoticComponent<ComponentType> }
    | {
        readonly needs: "report";
        readonly Body: LazyExoticComponent<OfReport>;
        /** What stands there until something is checked. */
        readonly Before?: LazyExoticComponent<ComponentType>;
      }
  );

const later = <P>(load: () => Promise<ComponentType<P>>): LazyExoticComponent<ComponentType<P>> =>
  lazy(async () => ({ default: await load() }));

const free = (load: () => Promise<ComponentType>, reached: Reached = {}): View => ({ needs: "nothing", Body: later(load), ...reached });

const ofReport = (load: () => Promise<OfReport>, more: Reached & { readonly Before?: LazyExoticComponent<ComponentType> } = {}): View => ({
  needs: "report",
  Body: later(load),
  ...more,
});

const loadFindings = async (): Promise<OfReport> => (await import("../findings/report-view")).ReportView;

/** What the first check shows, fetched while the user reads. */
export const prefetchViews = async (): Promise<void> => {
  await loadFindings();
};

/** Every view of the pane; those with tabs in the order of the tabs. */
export const views: Readonly<Record<ViewId, View>> = {
  findings: ofReport(loadFindings, { tabs: "pane", Before: later(async () => (await import("../first-run/first-run")).FirstRun) }),
  budget: ofReport(async () => (await import("../budget/budget-view")).BudgetView, { tabs: "pane" }),
  overview: ofReport(async () => (await import("../overview/overview-view")).OverviewView, { tabs: "pane" }),
  library: free(async () => (await import("../library/library-view")).LibraryView, { tabs: "pane" }),
  settings: free(async () => (await import("../settings/settings-view")).SettingsView, { tabs: "pane" }),
  "new-project": free(async () => (await import("../new-project/new-project-view")).NewProjectView, { tabs: "new-table" }),
  batch: free(async () => (await import("../batch/batch-view")).BatchView, { tabs: "new-table" }),
  "carry-over": free(async () => (await import("../carry-over/carry-over-view")).CarryOverView, { tabs: "new-table" }),
  reorder: ofReport(async () => (await import("../reorder/reorder-view")).ReorderView),
  "safe-fixes": ofReport(async () => (await import("../findings/safe-fixes-view")).SafeFixesView),
  pending: free(async () => (await import("../new-project/pending-view")).PendingView),
};
