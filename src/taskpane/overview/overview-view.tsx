import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Report } from "../../app/report";
import { amountIn } from "../../core/cost/amount-in";
import { countBySeverity } from "../../core/report/severity-name";
import { suggestedGrade } from "../../core/report/suggested-grade";
import { canonicalLevel1, type Level1Kind } from "../../core/table/classification";
import type { TargetTable } from "../../core/table/target-table";
import { usePaneContext } from "../pane-acts";
import { useTexts } from "../texts/texts";

const LEVELS = ["cost", "output", "benefit", "satisfaction"] as const;

const useStyles = makeStyles({
  box: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`, fontSize: tokens.fontSizeBase200 },
  summary: { cursor: "pointer", minHeight: "28px", fontWeight: tokens.fontWeightSemibold },
  list: { margin: `${tokens.spacingVerticalXS} 0`, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
  facts: { margin: 0, color: tokens.colorNeutralForeground2 },
});

const levelCount = (table: TargetTable, kind: Level1Kind): number =>
  table.indicators.filter(({ level1 }) => canonicalLevel1(level1.text)?.kind === kind).length;

/** 全簿总览: every table of the check with its amounts and counts, and their totals. */
export const OverviewView = ({ report }: { readonly report: Report }): React.JSX.Element => {
  const styles = useStyles();
  const { overview: texts } = useTexts();
  const { acts } = usePaneContext();
  const { tables, findings } = report;
  const budget = (table: TargetTable): number | undefined => amountIn("万元", table, table.budget.total);
  const levels = (of: readonly TargetTable[]): string =>
    LEVELS.map((kind) => ({ kind, count: of.reduce((sum, table) => sum + levelCount(table, kind), 0) }))
      .filter(({ count }) => count > 0)
      .map(({ kind, count }) => texts.level(kind, count))
      .join("，");
  const all = countBySeverity(findings);
  return (
    <details className={styles.box}>
      <summary className={styles.summary}>{texts.title(tables.length)}</summary>
      <ol className={styles.list}>
        {tables.map((table) => {
          const own = findings.filter((finding) => finding.table === table.index);
          const { error, warning } = countBySeverity(own);
          return (
            <li key={table.index}>
              <Link as="button" inline onClick={() => void acts.reveal(table.sheet, table.projectName?.at ?? { row: table.area.firstRow, column: 0 })}>
                {table.projectName?.text || table.sheet}
              </Link>
              <p className={styles.facts}>{texts.facts(budget(table), levels([table]), error, warning)}</p>
              <p className={styles.facts}>{texts.grade(suggestedGrade(own))}</p>
            </li>
          );
        })}
      </ol>
      <p className={styles.facts}>
        {texts.total} {texts.facts(tables.reduce((sum, table) => sum + (budget(table) ?? 0), 0), levels(tables), all.error, all.warning)}
      </p>
    </details>
  );
};
