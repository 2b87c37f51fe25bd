import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { defaultPreferences } from "../../app/preferences/pane-preferences";
import { useTexts } from "../texts/texts";
import { useSettings } from "./use-settings";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", alignItems: "start", gap: tokens.spacingVerticalS },
  button: { minHeight: "44px" },
  whole: { alignSelf: "stretch" },
});

type Step = "none" | "asked" | "done";

/** 恢复默认, after a second press; the language stays. */
export const ResetSettings = (): React.JSX.Element => {
  const styles = useStyles();
  const { settings } = useTexts();
  const { file: texts } = settings;
  const { preferences, change } = useSettings();
  const [step, setStep] = useState<Step>("none");
  const reset = (): void => {
    change({ ...defaultPreferences, language: preferences.language });
    setStep("done");
  };
  return (
    <div className={styles.box}>
      <Button className={styles.button} aria-expanded={step === "asked"} onClick={() => setStep(step === "asked" ? "none" : "asked")}>
        {texts.reset}
      </Button>
      <div className={styles.whole} aria-live="polite">
        {step === "asked" && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>
              <MessageBarTitle>{texts.resetTitle}</MessageBarTitle>
              {texts.resetText}
            </MessageBarBody>
            <MessageBarActions>
              <Button className={styles.button} appearance="primary" onClick={reset}>
                {texts.resetConfirm}
              </Button>
              <Button className={styles.button} onClick={() => setStep("none")}>
                {texts.cancel}
              </Button>
            </MessageBarActions>
          </MessageBar>
        )}
        {step === "done" && (
          <MessageBar intent="success">
            <MessageBarBody>{texts.resetDone}</MessageBarBody>
          </MessageBar>
        )}
      </div>
    </div>
  );
};
