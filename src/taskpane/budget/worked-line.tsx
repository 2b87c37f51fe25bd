import { makeStyles, tokens } from "@fluentui/react-components";
import { useTexts } from "../texts/texts";

const useStyles = makeStyles({
  line: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  amount: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  detail: { gridColumn: "1 / -1", color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly name: string;
  /** In 万元; undefined where the line has none. */
  readonly amount: number | undefined;
  /** How the amount came about, what is to be noted of it, and its cells. */
  readonly children: React.ReactNode;
}

/** One line of the worked sum: what, how much, and below it how. */
export const WorkedLine = ({ name, amount, children }: Props): React.JSX.Element => {
  const styles = useStyles();
  const { budget: texts } = useTexts();
  return (
    <li className={styles.line}>
      <span>{name}</span>
      <span className={styles.amount}>{amount === undefined ? "—" : texts.amount(amount)}</span>
      <span className={styles.detail}>{children}</span>
    </li>
  );
};
