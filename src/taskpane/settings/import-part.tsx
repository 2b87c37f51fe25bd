import { Button, Field, makeStyles, MessageBar, MessageBarBody, MessageBarTitle, Textarea, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { PanePreferences } from "../../app/preferences/pane-preferences";
import { readPreferencesFile } from "../../app/preferences/preferences-file";
import { useTexts } from "../texts/texts";
import { useSettings } from "./use-settings";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  button: { minHeight: "44px" },
  problems: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

interface Props {
  readonly ruleIds: readonly string[];
  readonly onImport: (preferences: PanePreferences) => void;
}

/** Settings from a file or a pasted text: all of it is taken, or nothing and every problem is named. */
export const ImportPart = ({ ruleIds, onImport }: Props): React.JSX.Element => {
  const styles = useStyles();
  const { settings: texts } = useTexts();
  const { preferences } = useSettings();
  const chooser = useRef<HTMLInputElement>(null);
  const [text, setText] = useState("");
  const [problems, setProblems] = useState<readonly string[]>([]);
  const take = (json: string): void => {
    const read = json.trim() === "" ? undefined : readPreferencesFile(json, preferences, ruleIds);
    setProblems(read === undefined ? [texts.file.empty] : read.ok ? [] : read.error);
    if (!read?.ok) return;
    setText("");
    onImport(read.value);
  };
  const takeFile = async (file: File): Promise<void> => {
    try {
      take(await file.text());
    } catch {
      // The browser only says that it could not: the file is locked or gone.
      setProblems([texts.file.unreadable(file.name)]);
    }
  };
  return (
    <div className={styles.part}>
      <h4 className={styles.title}>{texts.file.importTitle}</h4>
      <input
        ref={chooser}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) void takeFile(file);
          // The same file may be chosen again once it is mended.
          currentTarget.value = "";
        }}
      />
      <div>
        <Button className={styles.button} onClick={() => chooser.current?.click()}>
          {texts.file.choose}
        </Button>
      </div>
      <Field label={texts.file.paste}>
        <Textarea name="settings-text" value={text} rows={4} onChange={(_event, { value }) => setText(value)} />
      </Field>
      <div className={styles.buttons}>
        <Button className={styles.button} onClick={() => take(text)}>
          {texts.file.import}
        </Button>
      </div>
      <div aria-live="polite">
        {problems.length > 0 && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>
              <MessageBarTitle>{texts.file.refused}</MessageBarTitle>
              <ul className={styles.problems}>
                {problems.map((problem) => (
                  <li key={problem}>{problem}</li>
                ))}
              </ul>
            </MessageBarBody>
          </MessageBar>
        )}
      </div>
    </div>
  );
};
