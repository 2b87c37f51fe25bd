import { makeStyles, tokens } from "@fluentui/react-components";
import { SeverityBadge } from "../parts/severity-badge";
import { useTexts } from "../texts/texts";
import type { OverviewTotals } from "./overview-rows";

const useStyles = makeStyles({
  box: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  facts: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM, margin: 0 },
});

interface Props {
  readonly tables: number;
  readonly totals: OverviewTotals;
  /** What is said of the workbook as a whole. */
  readonly across: { readonly errors: number; readonly warnings: number };
}

/** 合计 of all tables, whatever page or order is shown. */
export const TotalsBox = ({ tables, totals, across }: Props): React.JSX.Element => {
  const styles = useStyles();
  const texts = useTexts();
  const { overview } = texts;
  return (
    <section className={styles.box} aria-label={overview.total(tables)}>
      <h2 className={styles.title}>{overview.total(tables)}</h2>
      <p className={styles.facts}>
        <span>{overview.totalBudget(totals.budget, totals.withoutBudget)}</span>
        <span>{overview.indicators(totals.indicators, totals.levels)}</span>
      </p>
      <p className={styles.facts}>
        <SeverityBadge severity="error" label={`${texts.severity.error} ${totals.errors}`} />
        <SeverityBadge severity="warning" label={`${texts.severity.warning} ${totals.warnings}`} />
      </p>
      {across.errors + across.warnings > 0 && <p className={styles.facts}>{overview.across(across.errors, across.warnings)}</p>}
    </section>
  );
};
