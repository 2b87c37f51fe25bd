import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { reconcileCost } from "../../core/cost/reconcile-cost";
import { toA1 } from "../../core/sheet/a1";
import type { CellRef } from "../../core/sheet/cell-ref";
import type { TargetTable } from "../../core/table/target-table";
import { usePaneContext } from "../pane-acts";
import { useTexts } from "../texts/texts";
import { SumBar } from "./sum-bar";

const useStyles = makeStyles({
  box: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`, fontSize: tokens.fontSizeBase200 },
  summary: { cursor: "pointer", minHeight: "28px", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  list: { margin: `${tokens.spacingVerticalXS} 0`, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
  result: { margin: `${tokens.spacingVerticalXS} 0`, fontWeight: tokens.fontWeightSemibold },
});

interface TableProps {
  readonly table: TargetTable;
  readonly onReveal: (sheet: string, at: CellRef) => void;
}

/** 预算对账 of one table as a worked sum; every line leads to its cells. */
const TableBudget = ({ table, onReveal }: TableProps): React.JSX.Element => {
  const styles = useStyles();
  const { budget: texts } = useTexts();
  const cost = reconcileCost(table);
  const cell = (at: CellRef): React.JSX.Element => (
    <Link as="button" inline onClick={() => onReveal(table.sheet, at)}>
      {toA1(at)}
    </Link>
  );
  return (
    <details className={styles.box}>
      <summary className={styles.summary}>{texts.title(table.projectName?.text ?? table.sheet)}</summary>
      <SumBar cost={cost} />
      <ul className={styles.list}>
        {cost.totals.map((total) => (
          <li key={total.indicator}>
            {texts.total(total.name, total.amount)} {cell(total.at)} {total.counted ? "" : texts.contained}
          </li>
        ))}
        {cost.pairings.map((pair) => (
          <li key={pair.indicator}>
            {texts.pairing(pair)} {cell(pair.at)} {cell(pair.quantityAt)} {pair.unitsAgree ? "" : texts.unitsDiffer} {pair.counted ? "" : texts.contained}
          </li>
        ))}
        {cost.leftOut.map((left) => (
          <li key={left.indicator}>
            {texts.leftOut(left.name, left.target, texts.reasons[left.reason])} {cell(left.at)}
          </li>
        ))}
      </ul>
      <p className={styles.result}>
        {texts.result(cost.sum, cost.budget, cost.gap)} {cost.budgetAt ? cell(cost.budgetAt) : null}
      </p>
    </details>
  );
};

/** 预算对账 of every checked table; several fold into one line so that the findings stay in view. */
export const BudgetView = ({ tables }: { readonly tables: readonly TargetTable[] }): React.JSX.Element => {
  const styles = useStyles();
  const texts = useTexts();
  const { acts } = usePaneContext();
  const items = tables.map((table) => <TableBudget key={table.index} table={table} onReveal={(sheet, at) => void acts.reveal(sheet, at)} />);
  if (tables.length <= 1) return <>{items}</>;
  return (
    <details className={styles.box}>
      <summary className={styles.summary}>{texts.budget.all(tables.length)}</summary>
      {items}
    </details>
  );
};
