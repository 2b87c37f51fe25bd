import { Button, Field, makeStyles, MessageBar, MessageBarBody, MessageBarTitle, Textarea, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { readPreferencesFile } from "../../app/preferences/preferences-file";
import type { RulePage } from "../../app/list-rules";
import type { PreferencesProblem } from "../../app/preferences/preferences-problem";
import { useTexts } from "../texts/texts";
import type { Texts } from "../texts/zh-cn";
import { useSettings } from "./use-settings";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", alignItems: "start", gap: tokens.spacingVerticalS },
  button: { minHeight: "44px" },
  picker: { display: "none" },
  text: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
  whole: { alignSelf: "stretch" },
  problems: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

type Outcome =
  | { readonly kind: "imported" }
  | { readonly kind: "nothing-given" }
  | { readonly kind: "unreadable"; readonly file: string }
  | { readonly kind: "refused"; readonly problems: readonly PreferencesProblem[] };

/** What stood in the import's way, a sentence each. */
const complaints = (outcome: Outcome, { problems, settings: { file } }: Texts): readonly string[] => {
  switch (outcome.kind) {
    case "imported":
      return [];
    case "nothing-given":
      return [file.empty];
    case "unreadable":
      return [file.unreadable(outcome.file)];
    case "refused":
      return outcome.problems.map(problems.ofPreferences);
  }
};

/** Settings from a file or a pasted text; taken whole or not at all. */
export const ImportSettings = ({ rules }: { readonly rules: readonly RulePage[] }): React.JSX.Element => {
  const styles = useStyles();
  const all = useTexts();
  const { file: texts } = all.settings;
  const { preferences, change } = useSettings();
  const picker = useRef<HTMLInputElement>(null);
  const [pasted, setPasted] = useState("");
  const [outcome, setOutcome] = useState<Outcome>();
  const take = (text: string): void => {
    const read = readPreferencesFile(text, preferences, rules);
    if (!read.ok) return setOutcome({ kind: "refused", problems: read.error });
    change(read.value);
    setPasted("");
    setOutcome({ kind: "imported" });
  };
  const takeFile = (chosen: File): Promise<void> => chosen.text().then(take, () => setOutcome({ kind: "unreadable", file: chosen.name }));
  return (
    <>
      <Field label={texts.importTitle}>
        <div className={styles.box}>
          <Button className={styles.button} onClick={() => picker.current?.click()}>
            {texts.choose}
          </Button>
          <input
            ref={picker}
            className={styles.picker}
            type="file"
            accept=".json,application/json"
            aria-label={texts.choose}
            onChange={({ target }) => {
              const chosen = target.files?.[0];
              // The same file can be chosen again after it was mended.
              if (chosen) void takeFile(chosen).finally(() => (target.value = ""));
            }}
          />
        </div>
      </Field>
      <div className={styles.box}>
        <Field className={styles.whole} label={texts.paste}>
          <Textarea
            name="imported"
            rows={4}
            value={pasted}
            textarea={{ className: styles.text }}
            onChange={(_event, { value }) => setPasted(value)}
          />
        </Field>
        <Button className={styles.button} onClick={() => (pasted.trim() === "" ? setOutcome({ kind: "nothing-given" }) : take(pasted))}>
          {texts.import}
        </Button>
      </div>
      <div aria-live="polite">
        {outcome?.kind === "imported" && (
          <MessageBar intent="success">
            <MessageBarBody>{texts.imported}</MessageBarBody>
          </MessageBar>
        )}
        {outcome && outcome.kind !== "imported" && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>
              <MessageBarTitle>{texts.refused}</MessageBarTitle>
              <ul className={styles.problems}>
                {complaints(outcome, all).map((complaint) => (
                  <li key={complaint}>{complaint}</li>
                ))}
              </ul>
            </MessageBarBody>
          </MessageBar>
        )}
      </div>
    </>
  );
};
