import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { useTexts } from "../texts/texts";

const useStyles = makeStyles({
  heading: {
    display: "flex",
    alignItems: "center",
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  line: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    width: "100%",
    minHeight: "36px",
    padding: `0 ${tokens.spacingHorizontalM}`,
  },
  toggle: {
    font: "inherit",
    color: "inherit",
    background: "none",
    border: "none",
    cursor: "pointer",
    textAlign: "start",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
});

interface Props {
  readonly title: string;
  readonly count: number;
  /** Missing: the section cannot be folded. */
  readonly fold?: { readonly folded: boolean; readonly onToggle: () => void };
  readonly children: React.ReactNode;
}

/** Findings under one heading. */
export const FindingSection = ({ title, count, fold, children }: Props): React.JSX.Element => {
  const styles = useStyles();
  const { phrase } = useTexts();
  const label = phrase.counted(title, count);
  return (
    <section aria-label={title}>
      <h2 className={styles.heading}>
        {fold ? (
          <button type="button" className={`${styles.line} ${styles.toggle}`} aria-expanded={!fold.folded} onClick={fold.onToggle}>
            {fold.folded ? <ChevronRight16Regular /> : <ChevronDown16Regular />}
            {label}
          </button>
        ) : (
          <span className={styles.line}>{label}</span>
        )}
      </h2>
      {fold?.folded !== true && <ul className={styles.list}>{children}</ul>}
    </section>
  );
};
