import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { SeverityBadge } from "../parts/severity-badge";
import { usePaneContext } from "../model/pane-context";
import { useTexts } from "../texts/texts";
import { CountBar } from "./count-bar";
import type { OverviewRow } from "./overview-rows";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
  project: {
    display: "flex",
    alignItems: "center",
    minHeight: "32px",
    textAlign: "start",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  facts: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM, margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly row: OverviewRow;
  readonly most: number;
}

/** One table of the workbook: what it is, what it costs, what is wrong with it. */
export const OverviewCard = ({ row, most }: Props): React.JSX.Element => {
  const styles = useStyles();
  const texts = useTexts();
  const { overview } = texts;
  const { acts } = usePaneContext();
  return (
    <li className={styles.card} data-table={row.number}>
      <Link as="button" className={styles.project} onClick={() => void acts.reveal(row.sheet, row.at)}>
        {`${row.number}. ${row.project}`}
      </Link>
      <p className={styles.facts}>
        <span>{overview.sheet(row.sheet)}</span>
        <span>{overview.budget(row.budget)}</span>
        <span>{row.grade === undefined ? overview.notBegun : overview.grade(row.grade)}</span>
      </p>
      <p className={styles.facts}>
        <span>{overview.indicators(row.indicators, row.levels)}</span>
      </p>
      <p className={styles.facts}>
        <SeverityBadge severity="error" label={`${texts.severity.error} ${row.errors}`} />
        <SeverityBadge severity="warning" label={`${texts.severity.warning} ${row.warnings}`} />
      </p>
      <CountBar errors={row.errors} warnings={row.warnings} most={most} />
    </li>
  );
};
