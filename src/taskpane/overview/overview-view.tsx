import { Button, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { CheckResult } from "../../app/parts/check-result";
import { countBySeverity } from "../../core/lint/severity";
import { usePaneContext } from "../model/pane-context";
import { ReportBar } from "../parts/report-bar";
import { useTexts } from "../texts/texts";
import { NotTables } from "./not-tables";
import { OverviewCard } from "./overview-card";
import { overviewRows, overviewTotals, sortOverview, type OverviewOrder } from "./overview-rows";
import { TotalsBox } from "./overview-totals";

/** Tables drawn at once. */
const PAGE = 50;
const ORDERS: readonly OverviewOrder[] = ["workbook", "errors", "budget"];

const useStyles = makeStyles({
  acts: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  all: { minHeight: "44px" },
  order: { flexGrow: 1, minWidth: "120px" },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  none: { padding: `0 ${tokens.spacingHorizontalM}` },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  more: { minHeight: "44px" },
});

/** 全簿总览: every checked table with its amounts and counts, their totals, and the sheets that are no tables. */
export const OverviewView = ({ report }: { readonly report: CheckResult }): React.JSX.Element => {
  const styles = useStyles();
  const texts = useTexts();
  const { overview } = texts;
  const { acts } = usePaneContext();
  const [order, setOrder] = useState<OverviewOrder>("workbook");
  const [shown, setShown] = useState(PAGE);
  const rows = useMemo(() => overviewRows(report), [report]);
  const sorted = useMemo(() => sortOverview(rows, order), [rows, order]);
  const across = countBySeverity(report.findings.filter(({ table }) => table === undefined));
  const most = rows.reduce((worst, { errors, warnings }) => Math.max(worst, errors + warnings), 0);
  return (
    <>
      <div className={styles.acts}>
        {report.sheets.length <= 1 && (
          <Button className={styles.all} onClick={() => void acts.validate("workbook")}>
            {overview.checkAll}
          </Button>
        )}
        {rows.length > 0 && <ReportBar />}
        {rows.length > 1 && (
          <Select
            className={styles.order}
            size="small"
            aria-label={overview.order}
            value={order}
            onChange={(_event, { value }) => ORDERS.filter((one) => one === value).forEach(setOrder)}
          >
            {ORDERS.map((one) => (
              <option key={one} value={one}>
                {overview.orders[one]}
              </option>
            ))}
          </Select>
        )}
      </div>
      {rows.length === 0 ? (
        <div className={styles.none}>
          <h2 className={styles.title}>{overview.empty.title}</h2>
          <p className={styles.hint}>{overview.empty.hint}</p>
        </div>
      ) : (
        <TotalsBox tables={rows.length} totals={overviewTotals(rows)} across={{ errors: across.error, warnings: across.warning }} />
      )}
      <ol className={styles.list} aria-label={overview.tables}>
        {sorted.slice(0, shown).map((row) => (
          <OverviewCard key={row.number} row={row} most={most} />
        ))}
      </ol>
      {sorted.length > shown && (
        <Button className={styles.more} appearance="subtle" onClick={() => setShown(shown + PAGE)}>
          {overview.more(Math.min(PAGE, sorted.length - shown), sorted.length - shown)}
        </Button>
      )}
      <NotTables sheets={report.notTables.map(({ sheet }) => sheet)} />
    </>
  );
};
