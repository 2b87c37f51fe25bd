import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  ProgressBar,
  tokens,
} from "@fluentui/react-components";
import { usePaneContext } from "../model/pane-context";
import type { CheckState } from "../model/pane-state";
import { useTexts } from "../texts/texts";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, padding: tokens.spacingHorizontalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly check: Exclude<CheckState, { readonly status: "done" }>;
}

/** What the pane says while there is no report: nothing asked yet, at work, failed. */
export const CheckStatus = ({ check }: Props): React.JSX.Element => {
  const styles = useStyles();
  const texts = useTexts();
  const { state, acts } = usePaneContext();
  if (check.status === "idle") {
    return (
      <div className={styles.box}>
        <h2 className={styles.title}>{texts.idle.title}</h2>
        <p className={styles.hint}>{state.view === "findings" ? texts.idle.hint : texts.idle.needsReport}</p>
      </div>
    );
  }
  if (check.status === "running") {
    return (
      <div className={styles.box}>
        <p className={styles.hint}>{texts.running(check.done, check.total)}</p>
        <ProgressBar
          aria-label={texts.running(check.done, check.total)}
          {...(check.total > 1 ? { value: check.done, max: check.total } : {})}
        />
        <div>
          <Button size="small" onClick={acts.cancel}>
            {texts.actions.cancel}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <div className={styles.box}>
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{texts.failed}</MessageBarTitle>
          {texts.explain(check.error)}
        </MessageBarBody>
        <MessageBarActions>
          <Button size="small" onClick={() => void acts.validate("active")}>
            {texts.actions.retry}
          </Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
};
