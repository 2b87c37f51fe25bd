import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { usePaneContext } from "../model/pane-context";
import type { Work } from "../model/pane-state";
import { useTexts } from "../texts/texts";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    flexShrink: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  line: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** An act at work; one of several steps tells how far it is and can be cancelled. */
export const WorkBar = ({ work }: { readonly work: Work }): React.JSX.Element => {
  const styles = useStyles();
  const texts = useTexts();
  const { acts } = usePaneContext();
  const label = texts.working(work.done, work.total);
  return (
    <div className={styles.box}>
      <ProgressBar aria-label={label} {...(work.total > 1 ? { value: work.done, max: work.total } : {})} />
      {work.total > 1 && (
        <>
          <p className={styles.line}>{label}</p>
          <div>
            <Button size="small" onClick={acts.cancel}>
              {texts.actions.cancel}
            </Button>
          </div>
        </>
      )}
    </div>
  );
};
