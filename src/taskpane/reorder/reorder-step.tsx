import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import type { Fix } from "../../core/edits/fix";
import { usePaneContext } from "../model/pane-context";
import { useTexts } from "../texts/texts";

const useStyles = makeStyles({
  step: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    paddingBlockStart: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  button: { alignSelf: "start", minHeight: "44px" },
});

interface Props {
  readonly title: string;
  /** Undefined: there is nothing to apply, the preview says why. */
  readonly fix: Fix | undefined;
  /** What was done, for 撤销. */
  readonly label: string;
  readonly children: ReactNode;
}

/** One of the three ways to put in order: what would change, and the button that does it. */
export const ReorderStep = ({ title, fix, label, children }: Props): React.JSX.Element => {
  const styles = useStyles();
  const { actions, phrase } = useTexts();
  const { state, acts } = usePaneContext();
  const id = useId();
  return (
    <section className={styles.step} aria-labelledby={id}>
      <h3 id={id} className={styles.title}>
        {title}
      </h3>
      {children}
      {fix && (
        <Button
          className={styles.button}
          appearance="primary"
          aria-label={phrase.labelled(actions.apply, title)}
          disabledFocusable={state.work !== undefined}
          onClick={() => void acts.applyFixes([fix], label)}
        >
          {actions.apply}
        </Button>
      )}
    </section>
  );
};
