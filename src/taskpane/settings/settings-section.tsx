import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";

const useStyles = makeStyles({
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  toggle: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    width: "100%",
    minHeight: "44px",
    padding: `0 ${tokens.spacingHorizontalM}`,
    font: "inherit",
    color: "inherit",
    background: "none",
    border: "none",
    cursor: "pointer",
    textAlign: "start",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  icon: { flexShrink: 0 },
  note: {
    marginInlineStart: "auto",
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    whiteSpace: "nowrap",
  },
  body: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface Props {
  readonly title: string;
  /** What is worth knowing without opening it. */
  readonly note: string;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly children: React.ReactNode;
}

/** One part of 设置 beneath a heading that folds it; a folded one is not drawn. */
export const SettingsSection = ({ title, note, open, onToggle, children }: Props): React.JSX.Element => {
  const styles = useStyles();
  const Icon = open ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    <section aria-label={title}>
      <h3 className={styles.heading}>
        <button type="button" className={styles.toggle} aria-expanded={open} onClick={onToggle}>
          <Icon className={styles.icon} aria-hidden />
          {title}
          {note !== "" && <span className={styles.note}>{note}</span>}
        </button>
      </h3>
      {open && <div className={styles.body}>{children}</div>}
    </section>
  );
};
