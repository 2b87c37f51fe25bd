import { makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { ActionBar } from "./action-bar";
import { ReportDetails } from "./findings/report-details";
import { ReportView } from "./findings/report-view";
import { countBySeverity } from "./findings/view-model";
import { NewProjectForm } from "./new-project/new-project-form";
import type { PaneState } from "./pane-state";
import { ReportBar } from "./reports/report-bar";
import { useServices, type RulePage } from "./services";
import { CheckStatus } from "./states/check-status";
import { NoticeBar } from "./states/notice-bar";
import { useTexts } from "./texts/texts";
import type { Texts } from "./texts/zh-cn";
import { UNIT_PREFERENCE, usePane } from "./use-pane";

const useStyles = makeStyles({
  pane: { display: "flex", flexDirection: "column", height: "100vh", backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorNeutralForeground1 },
  body: { flexGrow: 1, minHeight: 0, overflowY: "auto" },
  status: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, minHeight: tokens.lineHeightBase200 },
  editing: { margin: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`, flexShrink: 0 },
});

/** What screen readers hear and everyone reads after an act. */
const statusText = ({ check }: PaneState, texts: Texts): string => {
  if (check.status !== "done" || check.report.tables.length === 0) return "";
  const { error, warning, info } = countBySeverity(check.report.findings);
  return texts.summary(error, warning, info);
};

interface Unit {
  readonly unitCode: string;
  readonly unitName: string;
}

const readUnit = (stored: unknown): Unit => {
  const field = (key: string): string => {
    const value: unknown = typeof stored === "object" && stored !== null ? Reflect.get(stored, key) : "";
    return typeof value === "string" ? value : "";
  };
  return { unitCode: field("unitCode"), unitName: field("unitName") };
};

/** The whole pane. */
export const App = (): React.JSX.Element => {
  const styles = useStyles();
  const texts = useTexts();
  const services = useServices();
  const [state, actions] = usePane();
  const [rules, setRules] = useState<ReadonlyMap<string, RulePage>>(new Map());
  const [unit, setUnit] = useState<Unit>();
  const { check, notice, view } = state;
  useEffect(() => void services.rulePages().then(setRules), [services]);
  useEffect(() => {
    if (view === "new-project") void services.load(UNIT_PREFERENCE).then((stored) => setUnit(readUnit(stored)));
  }, [services, view]);
  const running = check.status === "running";
  return (
    <main className={styles.pane}>
      <ActionBar
        busy={running || state.busy}
        onValidate={(scope) => void actions.validate(scope)}
        onClear={() => void actions.clear()}
        onNewProject={() => actions.show("new-project")}
      />
      {state.editing && (
        <MessageBar className={styles.editing} intent="warning">
          <MessageBarBody>{texts.editing}</MessageBarBody>
        </MessageBar>
      )}
      {notice && <NoticeBar notice={notice} onUndo={() => void actions.undo()} />}
      <div className={styles.status} role="status" aria-live="polite">
        {view === "findings" ? statusText(state, texts) : ""}
      </div>
      <div className={styles.body}>
        {view === "new-project" && unit && (
          <NewProjectForm unit={unit} busy={state.busy} onInsert={(form) => void actions.insert(form)} onBack={() => actions.show("findings")} />
        )}
        {view === "findings" && check.status !== "done" && (
          <CheckStatus check={check} onCancel={actions.cancel} onRetry={() => void actions.validate("active")} />
        )}
        {view === "findings" && check.status === "done" && (
          <>
            {check.report.tables.length > 0 && (
              <>
                <ReportBar busy={state.busy} onWrite={(kind) => void actions.writeReport(kind)} />
                <ReportDetails report={check.report} onReveal={(sheet, at) => void actions.revealCell(sheet, at)} />
              </>
            )}
            <ReportView
              report={check.report}
              rules={rules}
              selected={state.selected}
              onReveal={(item) => void actions.reveal(item)}
              onApply={(fixes) => void actions.apply(fixes)}
            />
          </>
        )}
      </div>
    </main>
  );
};
