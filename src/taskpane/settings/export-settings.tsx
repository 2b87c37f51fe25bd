import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { preferencesFile } from "../../app/preferences/preferences-file";
import { useTexts } from "../texts/texts";
import { saveFile } from "./save-file";
import { useSettings } from "./use-settings";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  button: { minHeight: "44px" },
  text: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
});

/** The settings as a file, or as text to copy where the host blocks downloads. */
export const ExportSettings = (): React.JSX.Element => {
  const styles = useStyles();
  const { settings } = useTexts();
  const { file: texts } = settings;
  const { preferences } = useSettings();
  const [shown, setShown] = useState(false);
  const json = preferencesFile(preferences);
  return (
    <>
      <Field label={texts.exportTitle} hint={texts.exportHint}>
        <div className={styles.buttons}>
          <Button className={styles.button} onClick={() => saveFile(texts.fileName, json)}>
            {texts.download}
          </Button>
          <Button className={styles.button} aria-expanded={shown} onClick={() => setShown(!shown)}>
            {texts.showText}
          </Button>
        </div>
      </Field>
      {shown && (
        <Field label={texts.text} hint={texts.textHint}>
          <Textarea
            name="exported"
            readOnly
            rows={8}
            value={json}
            textarea={{ className: styles.text }}
            onFocus={({ target }) => target.select()}
          />
        </Field>
      )}
    </>
  );
};
