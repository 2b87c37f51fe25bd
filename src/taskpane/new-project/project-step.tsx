import { Field, Select, Textarea } from "@fluentui/react-components";
import { projectTypeById, projectTypes } from "../../core/library";
import { useTexts } from "../texts/texts";
import type { StepProps } from "./step-props";
import { TextField } from "../parts/text-field";
import { AUTO, projectTypeOf } from "./wizard-state";

/** Name, type, unit and purpose; the type follows the name while it is typed. */
export const ProjectStep = ({ state, errors, onChange }: StepProps): React.JSX.Element => {
  const { newProject: texts } = useTexts();
  const recognised = projectTypeById(projectTypeOf({ ...state, typeId: AUTO }) ?? "");
  return (
    <>
      <TextField
        name="projectName"
        label={texts.projectName}
        required
        value={state.projectName}
        error={errors.projectName}
        onChange={(projectName) => onChange({ projectName })}
      />
      <Field
        label={texts.type}
        {...(state.typeId === AUTO ? { hint: recognised ? texts.recognised(recognised.title) : texts.notRecognised } : {})}
      >
        <Select name="typeId" value={state.typeId} onChange={(_event, { value }) => onChange({ typeId: value, without: [] })}>
          <option value={AUTO}>{texts.autoType}</option>
          {projectTypes.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </Select>
      </Field>
      <TextField
        name="unitCode"
        label={texts.unitCode}
        value={state.unitCode}
        error={errors.unitCode}
        onChange={(unitCode) => onChange({ unitCode })}
      />
      <TextField
        name="unitName"
        label={texts.unitName}
        value={state.unitName}
        error={errors.unitName}
        onChange={(unitName) => onChange({ unitName })}
      />
      <Field label={texts.purpose}>
        <Textarea name="purpose" value={state.purpose} rows={3} onChange={(_event, { value }) => onChange({ purpose: value })} />
      </Field>
    </>
  );
};
