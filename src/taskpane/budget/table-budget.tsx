import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled, ErrorCircle16Filled } from "@fluentui/react-icons";
import type { CostReconciliation } from "../../core/cost/cost-reconciliation";
import type { TargetTable } from "../../core/table/model/target-table";
import { useTexts } from "../texts/texts";
import { budgetSources } from "./budget-sources";
import type { BudgetState } from "../../core/cost/budget-state";
import { CellLink } from "./cell-link";
import { StateBadge } from "./state-badge";
import { SumBar } from "./sum-bar";
import { WorkedSum } from "./worked-sum";

const useStyles = makeStyles({
  box: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`, fontSize: tokens.fontSizeBase200 },
  hint: { margin: `${tokens.spacingVerticalXS} 0`, color: tokens.colorNeutralForeground2 },
  result: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "center",
    margin: `${tokens.spacingVerticalXS} 0`,
    fontWeight: tokens.fontWeightSemibold,
  },
  amount: { margin: 0, textAlign: "end", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  sources: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  good: { color: tokens.colorPaletteGreenForeground1 },
  bad: { color: tokens.colorPaletteRedForeground2 },
  icon: { verticalAlign: "text-bottom" },
});

interface Props {
  readonly table: TargetTable;
  readonly cost: CostReconciliation;
  readonly state: BudgetState;
}

/** 财政资金＋其他资金 against 预算数, where the table states them. */
const Sources = ({ table }: { readonly table: TargetTable }): React.JSX.Element | null => {
  const styles = useStyles();
  const { budget: texts } = useTexts();
  const sources = budgetSources(table);
  if (!sources) return null;
  return (
    <p className={styles.sources}>
      {texts.sources(sources.fiscal, sources.other, sources.sum)}{" "}
      {sources.agree ? (
        <CheckmarkCircle16Filled className={mergeClasses(styles.icon, styles.good)} aria-hidden />
      ) : (
        <ErrorCircle16Filled className={mergeClasses(styles.icon, styles.bad)} aria-hidden />
      )}{" "}
      {sources.agree ? texts.sourcesAgree : texts.sourcesDiffer}
    </p>
  );
};

/** 预算对账 of one table: the picture, the worked lines, the result. */
export const TableBudget = ({ table, cost, state }: Props): React.JSX.Element => {
  const styles = useStyles();
  const { budget: texts } = useTexts();
  const nothing = state.kind === "no-costs" || state.kind === "no-amounts";
  return (
    <div className={styles.box}>
      {nothing ? <p className={styles.hint}>{texts.hints[state.kind]}</p> : <SumBar cost={cost} />}
      <WorkedSum sheet={table.sheet} cost={cost} />
      <dl className={styles.result}>
        {!nothing && (
          <>
            <dt>{texts.sum}</dt>
            <dd className={styles.amount}>{texts.amount(cost.sum)}</dd>
          </>
        )}
        <dt>
          {texts.budget} {cost.budgetAt && <CellLink sheet={table.sheet} at={cost.budgetAt} about={texts.budget} />}
        </dt>
        <dd className={styles.amount}>{cost.budget === undefined ? texts.noBudget : texts.amount(cost.budget)}</dd>
        {!nothing && (
          <>
            <dt>{texts.result}</dt>
            <dd className={styles.amount}>
              <StateBadge state={state} />
            </dd>
          </>
        )}
      </dl>
      {state.kind === "no-budget" && <p className={styles.hint}>{texts.hints["no-budget"]}</p>}
      <Sources table={table} />
    </div>
  );
};
