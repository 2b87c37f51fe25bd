import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled, ErrorCircle16Filled, Info16Regular, Warning16Filled } from "@fluentui/react-icons";
import { useTexts } from "../texts/texts";
import type { BudgetState } from "../../core/cost/budget-state";

const useStyles = makeStyles({
  badge: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXXS, fontWeight: tokens.fontWeightSemibold },
  icon: { flexShrink: 0 },
  good: { color: tokens.colorPaletteGreenForeground1 },
  gap: { color: tokens.colorPaletteDarkOrangeForeground2 },
  bad: { color: tokens.colorPaletteRedForeground2 },
  open: { color: tokens.colorNeutralForeground2 },
});

const LOOKS = {
  agrees: { Icon: CheckmarkCircle16Filled, tone: "good" },
  gap: { Icon: Warning16Filled, tone: "gap" },
  excess: { Icon: ErrorCircle16Filled, tone: "bad" },
  "no-budget": { Icon: Warning16Filled, tone: "gap" },
  "no-costs": { Icon: Info16Regular, tone: "open" },
  "no-amounts": { Icon: Info16Regular, tone: "open" },
} as const satisfies Record<BudgetState["kind"], unknown>;

/** 相符, 相差 or why neither can be said: by icon and word. */
export const StateBadge = ({ state }: { readonly state: BudgetState }): React.JSX.Element => {
  const styles = useStyles();
  const { budget: texts } = useTexts();
  const { Icon, tone } = LOOKS[state.kind];
  return (
    <span className={mergeClasses(styles.badge, styles[tone])}>
      <Icon className={styles.icon} aria-hidden />
      {texts.state(state)}
    </span>
  );
};
