import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Finding } from "../../core/lint/finding";
import { usePaneContext } from "../model/pane-context";
import { useTexts } from "../texts/texts";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", alignItems: "start", gap: tokens.spacingVerticalXS },
  field: { width: "100%" },
});

/** 忽略 with a reason; the finding goes to the list of waived ones. */
export const WaiveForm = ({ finding }: { readonly finding: Finding }): React.JSX.Element => {
  const styles = useStyles();
  const { waivers: texts } = useTexts();
  const { acts } = usePaneContext();
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState("");
  const [missing, setMissing] = useState(false);
  const submit = (event: React.SubmitEvent): void => {
    event.preventDefault();
    if (reason.trim() === "") setMissing(true);
    else void acts.waive(finding, reason);
  };
  if (!asking) {
    return (
      <Button size="small" appearance="subtle" onClick={() => setAsking(true)}>
        {texts.waive}
      </Button>
    );
  }
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <Field
        className={styles.field}
        size="small"
        label={texts.reason}
        required
        {...(missing ? { validationMessage: texts.needReason } : {})}
      >
        <Input
          autoFocus
          name="waive-reason"
          value={reason}
          placeholder={texts.reasonHint}
          onChange={(_event, { value }) => setReason(value)}
        />
      </Field>
      <Button size="small" type="submit">
        {texts.confirm}
      </Button>
    </form>
  );
};
