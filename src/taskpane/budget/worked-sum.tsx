import { makeStyles, tokens } from "@fluentui/react-components";
import type { CostReconciliation } from "../../core/cost/cost-reconciliation";
import { useTexts } from "../texts/texts";
import { CellLink } from "./cell-link";
import { WorkedLine } from "./worked-line";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  cells: { whiteSpace: "nowrap" },
  heading: { margin: `${tokens.spacingVerticalS} 0 0`, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly sheet: string;
  readonly cost: CostReconciliation;
}

/** Every cost indicator with its amount or how it was worked out, then those left out and why; each leads to its cells. */
export const WorkedSum = ({ sheet, cost }: Props): React.JSX.Element => {
  const styles = useStyles();
  const { budget: texts } = useTexts();
  return (
    <>
      {cost.totals.length + cost.pairings.length > 0 && (
        <ul className={styles.list} aria-label={texts.lines}>
          {cost.totals.map((total) => (
            <WorkedLine key={total.indicator} name={total.name} amount={total.amount}>
              {texts.total} <CellLink sheet={sheet} at={total.at} about={total.name} /> {total.counted ? "" : texts.contained}
            </WorkedLine>
          ))}
          {cost.pairings.map((pair) => (
            <WorkedLine key={pair.indicator} name={pair.name} amount={pair.amount}>
              {texts.formula(pair)}{" "}
              <span className={styles.cells}>
                <CellLink sheet={sheet} at={pair.at} about={pair.name} /> ×{" "}
                <CellLink sheet={sheet} at={pair.quantityAt} about={pair.quantityName} />
              </span>{" "}
              {texts.quantity(pair)} {pair.counted ? "" : texts.contained}
            </WorkedLine>
          ))}
        </ul>
      )}
      {cost.leftOut.length > 0 && (
        <>
          <h3 className={styles.heading}>{texts.leftOutTitle}</h3>
          <ul className={styles.list} aria-label={texts.leftOutTitle}>
            {cost.leftOut.map((left) => (
              <WorkedLine key={left.indicator} name={left.name} amount={undefined}>
                {texts.leftOut(left.target, texts.reasons[left.reason])} <CellLink sheet={sheet} at={left.at} about={left.name} />
              </WorkedLine>
            ))}
          </ul>
        </>
      )}
    </>
  );
};
