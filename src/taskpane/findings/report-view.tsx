import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import type { Report } from "../../app/validate";
import type { Fix } from "../../core/lint/finding";
import { isNotBegun } from "../../core/lint/not-begun";
import type { SheetCell } from "../../core/sheet/cell-ref";
import type { RulePage } from "../services";
import { NotATableNotice } from "../states/not-a-table";
import { useTexts } from "../texts/texts";
import { FindingsView } from "./findings-view";
import type { FindingItem } from "./view-model";

const useStyles = makeStyles({
  box: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
});

interface Props {
  readonly report: Report;
  readonly rules: ReadonlyMap<string, RulePage>;
  readonly selected: SheetCell | undefined;
  readonly onReveal: (item: FindingItem) => void;
  readonly onApply: (fixes: readonly Fix[]) => void;
}

/** The first safe fix of each finding; row changes are left to be applied one at a time. */
const safeFixes = (report: Report): readonly Fix[] =>
  report.findings.flatMap(({ fixes }) => fixes.filter(({ safety, structural }) => safety === "safe" && (structural?.length ?? 0) === 0).slice(0, 1));

/** A finished check: what is no table, what was skipped, the findings or that there are none. */
export const ReportView = ({ report, rules, selected, onReveal, onApply }: Props): React.JSX.Element => {
  const styles = useStyles();
  const texts = useTexts();
  const safe = safeFixes(report);
  const indicators = report.tables.reduce((sum, table) => sum + table.indicators.length, 0);
  const waiting = report.tables.filter(isNotBegun).length;
  const alone = report.tables.length === 0;
  return (
    <>
      {alone ? report.notTables.slice(0, 1).map((sheet) => <NotATableNotice key={sheet.sheet} sheet={sheet} />) : null}
      {!alone && report.notTables.length > 0 && <p className={styles.box}>{texts.notTable.sheets(report.notTables.map(({ sheet }) => sheet).join("、"))}</p>}
      {report.skipped.length > 0 && (
        <div className={styles.box}>
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{texts.skipped(report.skipped.join("、"))}</MessageBarBody>
          </MessageBar>
        </div>
      )}
      {!alone && report.findings.length === 0 && (
        <div className={styles.box}>
          <h2 className={styles.title}>{waiting > 0 ? texts.clean.notBegun : texts.clean.title}</h2>
          <p className={styles.hint}>{waiting > 0 ? texts.clean.notBegunHint : texts.clean.hint(report.tables.length, indicators)}</p>
        </div>
      )}
      {report.findings.length > 0 && (
        <>
          {safe.length > 0 && (
            <div className={styles.box}>
              <Button size="small" onClick={() => onApply(safe)}>
                {texts.fixes.all(safe.flatMap(({ edits }) => edits).length)}
              </Button>
            </div>
          )}
          <FindingsView report={report} rules={rules} selected={selected} onReveal={onReveal} onApply={(fix) => onApply([fix])} />
        </>
      )}
    </>
  );
};
