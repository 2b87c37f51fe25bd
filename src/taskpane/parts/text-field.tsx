import { defined } from "../../core/result/defined";
import { Field, Input } from "@fluentui/react-components";

interface Props {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly error: string | undefined;
  readonly hint?: string;
  readonly required?: boolean;
  readonly decimal?: boolean;
  readonly onChange: (value: string) => void;
}

/** One line of a form with its label, hint and what is wrong with it. */
export const TextField = ({ name, label, value, error, hint, required = false, decimal = false, onChange }: Props): React.JSX.Element => (
  <Field label={label} required={required} {...defined({ validationMessage: error, hint })}>
    <Input name={name} value={value} inputMode={decimal ? "decimal" : "text"} onChange={(_event, data) => onChange(data.value)} />
  </Field>
);
