import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { CostReconciliation } from "../../core/cost/cost-reconciliation";
import { useTexts } from "../texts/texts";
import { sumPicture, type SegmentKind } from "./bar-segments";
import { budgetState } from "../../core/cost/budget-state";
import { SegmentPattern } from "./segment-pattern";

const FORCED = "@media (forced-colors: active)";
const HEIGHT = 24;

const useStyles = makeStyles({
  bar: { display: "block", overflow: "visible", marginBlock: tokens.spacingVerticalXS },
  piece: { stroke: tokens.colorNeutralStrokeAccessible, strokeWidth: "1px", [FORCED]: { stroke: "CanvasText" } },
  budget: { stroke: tokens.colorNeutralForeground1, strokeWidth: "3px", [FORCED]: { stroke: "CanvasText" } },
  legend: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    margin: `0 0 ${tokens.spacingVerticalS}`,
    padding: 0,
    listStyleType: "none",
    color: tokens.colorNeutralForeground2,
  },
  entry: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
});

/** The cost indicators against 预算数 as one bar; label and legend say the same in words. */
export const SumBar = ({ cost }: { readonly cost: CostReconciliation }): React.JSX.Element | null => {
  const styles = useStyles();
  const { budget: texts } = useTexts();
  const id = useId();
  const picture = sumPicture(cost);
  if (!picture) return null;
  const { segments, budgetAt } = picture;
  const fill = (kind: SegmentKind): string => `url(#${id}-${kind})`;
  const inset = { y: 4, height: HEIGHT - 8 };
  return (
    <>
      <svg className={styles.bar} width="100%" height={HEIGHT} role="img" aria-label={texts.picture(cost, budgetState(cost))}>
        <defs>
          {segments.map(({ kind }) => (
            <SegmentPattern key={kind} kind={kind} id={`${id}-${kind}`} />
          ))}
        </defs>
        {segments.map(({ kind, from, share }) => (
          <rect key={kind} className={styles.piece} fill={fill(kind)} x={`${from}%`} width={`${share}%`} {...inset} />
        ))}
        {budgetAt !== undefined && <line className={styles.budget} x1={`${budgetAt}%`} x2={`${budgetAt}%`} y1={0} y2={HEIGHT} />}
      </svg>
      <ul className={styles.legend}>
        {segments.map(({ kind, amount }) => (
          <li key={kind} className={styles.entry}>
            <svg width={14} height={12} aria-hidden>
              <rect className={styles.piece} fill={fill(kind)} x={0.5} y={0.5} width={13} height={11} />
            </svg>
            {texts.segment(kind, amount)}
          </li>
        ))}
        {cost.budget !== undefined && (
          <li className={styles.entry}>
            <svg width={6} height={14} aria-hidden>
              <line className={styles.budget} x1={3} x2={3} y1={0} y2={14} />
            </svg>
            {texts.budgetAmount(cost.budget)}
          </li>
        )}
      </ul>
    </>
  );
};
