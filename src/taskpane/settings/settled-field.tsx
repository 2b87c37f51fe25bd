import { defined } from "../../core/result/defined";
import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowReset20Regular } from "@fluentui/react-icons";
import { useState } from "react";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  input: { flexGrow: 1, minWidth: 0 },
  reset: { flexShrink: 0, minWidth: "44px", minHeight: "44px", marginBlock: "-6px" },
});

interface Props {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  /** What is in force. */
  readonly value: string;
  readonly unit?: string;
  readonly decimal?: boolean;
  /** What is wrong with a typed text; undefined when it can be taken. */
  readonly problem: (typed: string) => string | undefined;
  readonly onSettle: (typed: string) => void;
  /** The way back to the default, where another value is in force. */
  readonly reset?: { readonly label: string; readonly onReset: () => void } | undefined;
}

/** A line that takes effect on Enter or when it is left, not at every key: each change checks the workbook again. */
export const SettledField = ({ name, label, hint, value, unit, decimal = false, problem, onSettle, reset }: Props): React.JSX.Element => {
  const styles = useStyles();
  const [draft, setDraft] = useState<string>();
  const error = draft === undefined ? undefined : problem(draft);
  const settle = (): void => {
    if (draft === undefined || error !== undefined) return;
    if (draft !== value) onSettle(draft);
    setDraft(undefined);
  };
  return (
    <Field label={label} hint={hint} {...defined({ validationMessage: error })}>
      <div className={styles.line}>
        <Input
          className={styles.input}
          name={name}
          value={draft ?? value}
          inputMode={decimal ? "decimal" : "text"}
          {...defined({ contentAfter: unit })}
          onChange={(_event, { value: typed }) => setDraft(typed)}
          onBlur={settle}
          onKeyDown={({ key, nativeEvent }) => {
            if (key === "Enter" && !nativeEvent.isComposing) settle();
            if (key === "Escape") setDraft(undefined);
          }}
        />
        {reset && (
          <Button
            className={styles.reset}
            appearance="subtle"
            icon={<ArrowReset20Regular />}
            aria-label={reset.label}
            title={reset.label}
            onClick={() => {
              setDraft(undefined);
              reset.onReset();
            }}
          />
        )}
      </div>
    </Field>
  );
};
