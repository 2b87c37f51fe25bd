import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import { reconcileCost } from "../../core/cost/reconcile-cost";
import type { TargetTable } from "../../core/table/model/target-table";
import { useTexts } from "../texts/texts";
import { budgetState } from "../../core/cost/budget-state";
import { StateBadge } from "./state-badge";
import { TableBudget } from "./table-budget";

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  toggle: {
    display: "flex",
    alignItems: "start",
    gap: tokens.spacingHorizontalXS,
    width: "100%",
    minHeight: "44px",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    font: "inherit",
    color: "inherit",
    textAlign: "start",
    cursor: "pointer",
    border: "none",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
    ":hover": { backgroundColor: tokens.colorNeutralBackground3Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  chevron: { flexShrink: 0, marginTop: tokens.spacingVerticalXXS },
  lines: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM, minWidth: 0, overflowWrap: "anywhere" },
  project: { width: "100%" },
  sheet: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  state: { fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly table: TargetTable;
  /** Open to begin with. */
  readonly open: boolean;
}

/** A table's line with its result, and folded under it how that came about. */
export const TableSection = ({ table, open: startsOpen }: Props): React.JSX.Element => {
  const styles = useStyles();
  const { budget: texts } = useTexts();
  const [open, setOpen] = useState(startsOpen);
  const id = useId();
  const cost = reconcileCost(table);
  const state = budgetState(cost);
  const project = table.projectName?.text || table.heading?.text || table.sheet;
  return (
    <section aria-labelledby={id}>
      <h2 className={styles.heading}>
        <button type="button" id={id} className={styles.toggle} aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? <ChevronDown16Regular className={styles.chevron} /> : <ChevronRight16Regular className={styles.chevron} />}
          <span className={styles.lines}>
            <span className={styles.project}>{project}</span>
            <span className={styles.sheet}>{texts.sheet(table.sheet)}</span>
            <span className={styles.state}>
              <StateBadge state={state} />
            </span>
          </span>
        </button>
      </h2>
      {open && <TableBudget table={table} cost={cost} state={state} />}
    </section>
  );
};
