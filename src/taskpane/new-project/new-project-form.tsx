import { Button, Field, Input, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ProjectForm } from "../../core/templates/project-form";
import { useTexts } from "../texts/texts";
import { emptyForm, readForm, type FormErrors, type FormField, type FormTexts } from "./read-form";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, padding: tokens.spacingHorizontalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly unit: { readonly unitCode: string; readonly unitName: string };
  readonly busy: boolean;
  readonly onInsert: (form: ProjectForm) => void;
  readonly onBack: () => void;
}

const LINES: readonly FormField[] = ["projectName", "unitCode", "unitName", "total", "fiscal", "other"];
const DECIMAL: readonly FormField[] = ["total", "fiscal", "other"];

/** What a new project's sheet starts with; only the name is required. */
export const NewProjectForm = ({ unit, busy, onInsert, onBack }: Props): React.JSX.Element => {
  const styles = useStyles();
  const texts = useTexts();
  const [form, setForm] = useState<FormTexts>({ ...emptyForm, ...unit });
  const [errors, setErrors] = useState<FormErrors>({});
  const set = (field: FormField, value: string): void => setForm({ ...form, [field]: value });
  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    const read = readForm(form, texts.newProject);
    setErrors(read.ok ? {} : read.error);
    if (read.ok) onInsert(read.value);
  };
  const problem = (field: FormField): { validationMessage: string } | Record<string, never> => {
    const message = errors[field];
    return message === undefined ? {} : { validationMessage: message };
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate aria-label={texts.newProject.title}>
      <h2 className={styles.title}>{texts.newProject.title}</h2>
      <p className={styles.hint}>{texts.newProject.hint}</p>
      {LINES.map((field) => (
        <Field key={field} label={texts.newProject[field]} required={field === "projectName"} {...problem(field)}>
          <Input name={field} value={form[field]} inputMode={DECIMAL.includes(field) ? "decimal" : "text"} onChange={(_event, { value }) => set(field, value)} />
        </Field>
      ))}
      <Field label={texts.newProject.purpose}>
        <Textarea name="purpose" value={form.purpose} rows={3} onChange={(_event, { value }) => set("purpose", value)} />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabled={busy}>
          {texts.newProject.insert}
        </Button>
        <Button onClick={onBack}>{texts.actions.back}</Button>
      </div>
    </form>
  );
};
