import { makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { usePaneContext } from "../model/pane-context";
import type { CheckState } from "../model/pane-state";
import { countBySeverity } from "../../core/lint/severity";
import { useTexts } from "../texts/texts";
import type { Texts } from "../texts/zh-cn";
import { ActionBar } from "./action-bar";
import { CheckStatus } from "./check-status";
import { ModeTabs } from "./mode-tabs";
import { NoticeBar } from "./notice-bar";
import { ShownView } from "./shown-view";
import { useKeptFocus } from "./use-kept-focus";
import { ViewTabs } from "./view-tabs";
import { prefetchViews, views } from "./views";
import { WorkBar } from "./work-bar";

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
const statusText = (check: CheckState, texts: Texts): string => {
  if (check.status !== "done" || check.report.tables.length === 0) return "";
  const { error, warning, info } = countBySeverity(check.report.findings);
  return texts.summary(error, warning, info);
};

/** The whole pane. */
export const App = (): React.JSX.Element => {
  const styles = useStyles();
  const texts = useTexts();
  const { state } = usePaneContext();
  const { check, notice, view, work } = state;
  const panel = useRef<HTMLDivElement>(null);
  useKeptFocus(panel);
  // What fails now is fetched again, and told, when it is needed.
  useEffect(() => void prefetchViews().catch(() => undefined), []);
  const ofReport = views[view].needs === "report";
  return (
    <main className={styles.pane}>
      <ActionBar />
      <ViewTabs />
      {state.editing && (
        <MessageBar className={styles.editing} intent="warning" layout="multiline">
          <MessageBarBody>{texts.editing}</MessageBarBody>
        </MessageBar>
      )}
      {notice && <NoticeBar notice={notice} />}
      {work && <WorkBar work={work} />}
      <div className={styles.status} role="status" aria-live="polite">
        {ofReport ? statusText(check, texts) : ""}
      </div>
      <div ref={panel} tabIndex={-1} className={styles.body} role="tabpanel" aria-label={texts.views[view].name}>
        {ofReport && check.status !== "done" && <CheckStatus check={check} />}
        <ModeTabs />
        <ShownView />
      </div>
    </main>
  );
};
