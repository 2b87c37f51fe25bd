import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Fix } from "../../core/edits/fix";
import { usePaneContext } from "../model/pane-context";
import { useTexts } from "../texts/texts";
import { EditPreview } from "./edit-preview";
import { RowChanges } from "./row-changes";

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
});

/** One offered fix: what each cell reads before and after, which rows come, go or move, and the button that applies it. */
export const FixPreview = ({ fix, onApply }: { readonly fix: Fix; readonly onApply: () => void }): React.JSX.Element => {
  const styles = useStyles();
  const texts = useTexts();
  const { state } = usePaneContext();
  const { structural = [] } = fix;
  return (
    <div className={styles.fix}>
      <span className={styles.label}>{fix.label}</span>
      <EditPreview edits={fix.edits} />
      {structural.length > 0 && (
        <>
          <RowChanges structural={structural} />
          <span>{texts.finding.rows}</span>
        </>
      )}
      <Button size="small" appearance="primary" disabledFocusable={state.work !== undefined} onClick={onApply}>
        {texts.actions.apply}
      </Button>
    </div>
  );
};
