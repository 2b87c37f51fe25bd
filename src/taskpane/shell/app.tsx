import { makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useMemo, useRef, useState } from "react";
import { ok } from "../../core/result/result";
import { ActionBar } from "./action-bar";
import { countBySeverity } from "../model/view-model";
import { guarded } from "../model/guarded";
import { ModeTabs } from "./mode-tabs";
import { PaneProvider } from "../model/pane-acts";
import type { PaneState } from "../model/pane-state";
import { useServices, type RulePage } from "../model/services";
import { CheckStatus } from "./check-status";
import { LoadingSpinner } from "../parts/loading-spinner";
import { NoticeBar } from "./notice-bar";
import { ViewBoundary } from "./view-boundary";
import { WorkBar } from "./work-bar";
import { useTexts } from "../texts/texts";
import type { Texts } from "../texts/zh-cn";
import { useKeptFocus } from "./use-kept-focus";
import { usePane } from "./use-pane";
import { ViewTabs } from "./view-tabs";

// Each loads when it is first shown: the pane's start does without them. The findings are fetched ahead, while the user reads.
const loadFindings = () => import("../findings/report-view");
const ReportView = lazy(async () => ({ default: (await loadFindings()).ReportView }));
const SafeFixesView = lazy(async () => ({ default: (await import("../findings/safe-fixes-view")).SafeFixesView }));
const BudgetView = lazy(async () => ({ default: (await import("../budget/budget-view")).BudgetView }));
const ReorderView = lazy(async () => ({ default: (await import("../reorder/reorder-view")).ReorderView }));
const OverviewView = lazy(async () => ({ default: (await import("../overview/overview-view")).OverviewView }));
const LibraryView = lazy(async () => ({ default: (await import("../library/library-view")).LibraryView }));
const PendingView = lazy(async () => ({ default: (await import("../new-project/pending-view")).PendingView }));
const BatchView = lazy(async () => ({ default: (await import("../batch/batch-view")).BatchView }));
const CarryOverView = lazy(async () => ({ default: (await import("../carry-over/carry-over-view")).CarryOverView }));
const SettingsView = lazy(async () => ({ default: (await import("../settings/settings-view")).SettingsView }));
const FirstRun = lazy(async () => ({ default: (await import("../first-run/first-run")).FirstRun }));
const NewProjectView = lazy(async () => ({ default: (await import("../new-project/new-project-view")).NewProjectView }));

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  body: { flexGrow: 1, minHeight: 0, overflowY: "auto", outlineStyle: "none" },
  status: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    minHeight: tokens.lineHeightBase200,
    ":empty": { minHeight: 0, padding: 0 },
  },
  editing: { margin: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`, flexShrink: 0 },
});

/** What screen readers hear and everyone reads after a check. */
const statusText = ({ check }: PaneState, texts: Texts): string => {
  if (check.status !== "done" || check.report.tables.length === 0) return "";
  const { error, warning, info } = countBySeverity(check.report.findings);
  return texts.summary(error, warning, info);
};

const NEEDS_REPORT: readonly PaneState["view"][] = ["findings", "budget", "overview", "safe-fixes", "reorder"];

/** The whole pane. */
export const App = (): React.JSX.Element => {
  const styles = useStyles();
  const texts = useTexts();
  const services = useServices();
  const { state, acts } = usePane();
  const [rules, setRules] = useState<ReadonlyMap<string, RulePage>>(new Map());
  const panel = useRef<HTMLDivElement>(null);
  const { check, notice, view } = state;
  useKeptFocus(panel);
  const report = check.status === "done" ? check.report : undefined;
  useEffect(() => {
    // Fetched ahead: what fails now is fetched again, and told, when it is needed.
    void Promise.allSettled([loadFindings(), services.prepare()]);
  }, [services]);
  useEffect(() => {
    if (rules.size === 0) void guarded(async () => ok(await services.rulePages())).then((pages) => pages.ok && setRules(pages.value));
  }, [services, report, rules]);
  const pane = useMemo(() => ({ state, acts }), [state, acts]);
  return (
    <PaneProvider value={pane}>
      <main className={styles.pane}>
        <ActionBar />
        <ViewTabs />
        {state.editing && (
          <MessageBar className={styles.editing} intent="warning" layout="multiline">
            <MessageBarBody>{texts.editing}</MessageBarBody>
          </MessageBar>
        )}
        {notice && <NoticeBar notice={notice} />}
        {state.work && <WorkBar work={state.work} />}
        <div className={styles.status} role="status" aria-live="polite">
          {NEEDS_REPORT.includes(view) ? statusText(state, texts) : ""}
        </div>
        <div ref={panel} tabIndex={-1} className={styles.body} role="tabpanel" aria-label={texts.product}>
          {NEEDS_REPORT.includes(view) && check.status !== "done" && <CheckStatus check={check} />}
          <ModeTabs />
          <ViewBoundary key={view}>
            <Suspense fallback={<LoadingSpinner name={texts.loading.view} />}>
              {view === "findings" && report && <ReportView report={report} rules={rules} />}
              {view === "findings" && check.status === "idle" && <FirstRun />}
              {view === "settings" && <SettingsView rules={rules} />}
              {view === "safe-fixes" && report && <SafeFixesView report={report} />}
              {view === "reorder" && report && <ReorderView report={report} />}
              {view === "budget" && report && <BudgetView tables={report.tables} />}
              {view === "overview" && report && <OverviewView report={report} />}
              {view === "library" && <LibraryView />}
              {view === "pending" && <PendingView />}
              {view === "new-project" && <NewProjectView />}
              {view === "batch" && <BatchView />}
              {view === "carry-over" && <CarryOverView />}
            </Suspense>
          </ViewBoundary>
        </div>
      </main>
    </PaneProvider>
  );
};
