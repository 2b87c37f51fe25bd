import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { preferencesFile } from "../../app/preferences/preferences-file";
import { useTexts } from "../texts/texts";
import { downloadText } from "./download-text";
import { useSettings } from "./use-settings";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  button: { minHeight: "44px" },
});

/** The settings as a file, or as text to be copied where files cannot be downloaded. */
export const ExportPart = (): React.JSX.Element => {
  const styles = useStyles();
  const { settings: texts } = useTexts();
  const { preferences } = useSettings();
  const [shown, setShown] = useState(false);
  const text = preferencesFile(preferences);
  return (
    <div className={styles.part}>
      <h4 className={styles.title}>{texts.file.exportTitle}</h4>
      <p className={styles.hint}>{texts.file.exportHint}</p>
      <div className={styles.buttons}>
        <Button className={styles.button} onClick={() => downloadText(texts.file.fileName, text)}>
          {texts.file.download}
        </Button>
        <Button className={styles.button} aria-expanded={shown} onClick={() => setShown(!shown)}>
          {texts.file.showText}
        </Button>
      </div>
      {shown && (
        <Field label={texts.file.text} hint={texts.file.textHint}>
          <Textarea readOnly value={text} rows={8} onFocus={({ currentTarget }) => currentTarget.select()} />
        </Field>
      )}
    </div>
  );
};
