import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Fix } from "../../core/lint/finding";
import { toA1 } from "../../core/sheet/a1";
import { useTexts } from "../texts/texts";

const useStyles = makeStyles({
  fix: {
    display: "flex",
    flexDirection: "column",
    alignItems: "start",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  label: { fontWeight: tokens.fontWeightSemibold },
  cell: { fontFamily: tokens.fontFamilyMonospace, color: tokens.colorNeutralForeground3 },
  was: { textDecorationLine: "line-through", color: tokens.colorNeutralForeground3 },
});

const SHOWN_EDITS = 5;

/** One offered fix: what each cell reads before and after, and the button that applies it. */
export const FixPreview = ({ fix, onApply }: { readonly fix: Fix; readonly onApply: () => void }): React.JSX.Element => {
  const styles = useStyles();
  const texts = useTexts();
  return (
    <div className={styles.fix}>
      <span className={styles.label}>{fix.label}</span>
      {fix.edits.slice(0, SHOWN_EDITS).map((edit) => (
        <span key={toA1(edit.at)}>
          <span className={styles.cell}>{toA1(edit.at)}</span> <del className={styles.was}>{edit.was === "" ? "（空）" : edit.was}</del> → <ins>{edit.text}</ins>
        </span>
      ))}
      {fix.edits.length > SHOWN_EDITS && <span>{texts.fixes.more(fix.edits.length - SHOWN_EDITS)}</span>}
      {(fix.structural?.length ?? 0) > 0 && <span>{texts.finding.cannotUndoRows}</span>}
      <Button size="small" appearance="primary" onClick={onApply}>
        {texts.finding.apply}
      </Button>
    </div>
  );
};
