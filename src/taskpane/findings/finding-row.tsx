import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useTexts } from "../texts/texts";
import { SeverityBadge } from "../parts/severity-badge";
import type { FindingItem } from "../model/view-model";

const FORCED = "@media (forced-colors: active)";

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    width: "100%",
    minHeight: "44px",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    textAlign: "start",
    font: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: "none",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  current: { backgroundColor: tokens.colorNeutralBackground1Selected, [FORCED]: { borderLeft: "6px solid Highlight" } },
  head: { display: "flex", alignItems: "baseline", gap: tokens.spacingHorizontalS, minWidth: 0 },
  cell: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  subject: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap", fontWeight: tokens.fontWeightSemibold },
  message: { overflowWrap: "anywhere" },
});

interface Props {
  readonly item: FindingItem;
  readonly open: boolean;
  /** The cell selected in the sheet lies in the finding's row. */
  readonly current: boolean;
  readonly showSheet: boolean;
  readonly onToggle: () => void;
}

/** One finding: severity, cell, indicator, message. */
export const FindingRow = ({ item, open, current, showSheet, onToggle }: Props): React.JSX.Element => {
  const styles = useStyles();
  const texts = useTexts();
  const { finding, cell, subject } = item;
  const place = cell === "" ? texts.finding.workbook : showSheet ? `${finding.sheet}!${cell}` : cell;
  return (
    <button
      type="button"
      data-finding={item.id}
      className={mergeClasses(styles.row, (open || current) && styles.current)}
      aria-expanded={open}
      aria-current={current}
      onClick={onToggle}
    >
      <span className={styles.head}>
        <SeverityBadge severity={finding.severity} />
        <span className={styles.cell}>{place}</span>
        <span className={styles.subject} title={subject}>
          {subject}
        </span>
      </span>
      <span className={styles.message}>{finding.message}</span>
    </button>
  );
};
