import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const FORCED = "@media (forced-colors: active)";

const useStyles = makeStyles({
  list: { display: "flex", gap: tokens.spacingHorizontalXS, margin: 0, padding: 0, listStyleType: "none" },
  item: { flexGrow: 1, flexBasis: 0 },
  step: {
    width: "100%",
    minHeight: "36px",
    padding: `0 ${tokens.spacingHorizontalXS}`,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground1,
    border: "none",
    borderBottom: `2px solid ${tokens.colorNeutralStroke1}`,
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottom: `2px solid ${tokens.colorBrandStroke1}`,
    [FORCED]: { borderBottom: "4px solid Highlight" },
  },
});

interface Props {
  readonly titles: readonly string[];
  readonly current: number;
  readonly onChoose: (step: number) => void;
}

/** Where in the wizard one is; every step can be gone to. */
export const WizardSteps = ({ titles, current, onChoose }: Props): React.JSX.Element => {
  const styles = useStyles();
  return (
    <ol className={styles.list}>
      {titles.map((title, index) => (
        <li key={title} className={styles.item}>
          <button
            type="button"
            className={mergeClasses(styles.step, index === current && styles.current)}
            aria-current={index === current ? "step" : undefined}
            onClick={() => onChoose(index)}
          >
            {index + 1} {title}
          </button>
        </li>
      ))}
    </ol>
  );
};
