import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import type { CheckResult } from "../../app/parts/check-result";
import { failedRules } from "../../core/lint/rule-failure";
import { isNotBegun } from "../../core/lint/not-begun";
import { usePaneContext } from "../model/pane-context";
import { ReportBar } from "../parts/report-bar";
import { NotATableNotice } from "../parts/not-a-table";
import { useTexts } from "../texts/texts";
import { FindingsView } from "./findings-view";
import { MappingSection } from "./mapping-section";
import { safeFixes } from "./safe-fixes";

const useStyles = makeStyles({
  box: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
  acts: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
});

/** A finished check: what is no table, what was skipped, the findings or that there are none. */
export const ReportView = ({ report }: { readonly report: CheckResult }): React.JSX.Element => {
  const styles = useStyles();
  const texts = useTexts();
  const { acts } = usePaneContext();
  const safe = safeFixes(report);
  const indicators = report.tables.reduce((sum, table) => sum + table.indicators.length, 0);
  const waiting = report.tables.filter(isNotBegun).length;
  const alone = report.tables.length === 0;
  return (
    <>
      {alone ? report.notTables.slice(0, 1).map((sheet) => <NotATableNotice key={sheet.sheet} sheet={sheet} />) : null}
      {!alone && report.notTables.length > 0 && (
        <p className={styles.box}>{texts.notTable.sheets(texts.phrase.list(report.notTables.map(({ sheet }) => sheet)))}</p>
      )}
      {report.notTables.length > 0 && <MappingSection sheets={report.notTables} folded={!alone} />}
      {report.skipped.length > 0 && (
        <div className={styles.box}>
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{texts.skipped(texts.phrase.list(report.skipped))}</MessageBarBody>
          </MessageBar>
        </div>
      )}
      {report.notMarked && (
        <div className={styles.box}>
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>
              {report.notMarked.kind === "cancelled" ? texts.markingStopped : `${texts.notMarked} ${texts.explain(report.notMarked)}`}
            </MessageBarBody>
          </MessageBar>
        </div>
      )}
      {report.failures.length > 0 && (
        <div className={styles.box}>
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>
              {texts.rulesFailed(texts.phrase.list(failedRules(report.failures).map(({ ruleId }) => ruleId)))}
            </MessageBarBody>
          </MessageBar>
        </div>
      )}
      {!alone && (
        <div className={styles.acts}>
          {safe.length > 0 && (
            <Button size="small" appearance="primary" onClick={() => acts.show("safe-fixes")}>
              {texts.fixes.all(safe.length)}
            </Button>
          )}
          <ReportBar />
          <Button size="small" onClick={() => acts.show("reorder")}>
            {texts.reorder.open}
          </Button>
        </div>
      )}
      {!alone && report.findings.length === 0 && report.failures.length === 0 && (
        <div className={styles.box}>
          <h2 className={styles.title}>{waiting > 0 ? texts.clean.notBegun : texts.clean.title}</h2>
          <p className={styles.hint}>{waiting > 0 ? texts.clean.notBegunHint : texts.clean.hint(report.tables.length, indicators)}</p>
        </div>
      )}
      {(report.findings.length > 0 || report.waived.length > 0) && <FindingsView report={report} />}
    </>
  );
};
