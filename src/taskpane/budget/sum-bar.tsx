import { makeStyles, tokens } from "@fluentui/react-components";
import type { CostReconciliation } from "../../core/cost/reconcile-cost";
import { useTexts } from "../texts/texts";

const useStyles = makeStyles({
  bar: { display: "flex", height: "12px", overflow: "hidden", borderRadius: tokens.borderRadiusSmall, backgroundColor: tokens.colorNeutralBackground5 },
  totals: { backgroundColor: tokens.colorBrandBackground },
  paired: { backgroundColor: tokens.colorBrandBackground2Pressed },
});

/** How much of the budget the cost indicators explain; the aria label says the same in words. */
export const SumBar = ({ cost }: { readonly cost: CostReconciliation }): React.JSX.Element | null => {
  const styles = useStyles();
  const texts = useTexts();
  const whole = Math.max(cost.budget ?? 0, cost.sum);
  if (whole <= 0) return null;
  const share = (amount: number): string => `${(amount / whole) * 100}%`;
  return (
    <div className={styles.bar} role="img" aria-label={texts.budget.bar(cost.totalAmount, cost.pairedAmount, cost.budget)}>
      <div className={styles.totals} style={{ width: share(cost.totalAmount) }} />
      <div className={styles.paired} style={{ width: share(cost.pairedAmount) }} />
    </div>
  );
};
