import { Field, makeStyles, Radio, RadioGroup, Select } from "@fluentui/react-components";
import { projectTypeById } from "../../core/library";
import { templateById, templates } from "../../core/templates";
import { useTexts } from "../texts/texts";
import { PrefilledRows } from "./prefilled-rows";
import { RowCounts } from "./row-counts";
import type { StepProps } from "./step-props";
import { plannedRows, projectTypeOf } from "./wizard-state";

const useStyles = makeStyles({ narrow: { minWidth: 0, width: "100%", textOverflow: "ellipsis" } });

/** Form, and whether its rows are empty or the library's. */
export const IndicatorStep = ({ state, onChange }: StepProps): React.JSX.Element => {
  const styles = useStyles();
  const { newProject: texts } = useTexts();
  const type = projectTypeById(projectTypeOf(state) ?? "");
  const choose = (id: string): void => {
    const template = templateById(id);
    if (template) onChange({ template: template.id, rows: plannedRows(template), without: [] });
  };
  return (
    <>
      <Field label={texts.template}>
        <Select
          name="template"
          select={{ className: styles.narrow }}
          value={state.template}
          onChange={(_event, { value }) => choose(value)}
        >
          {templates.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={texts.filling} {...(type ? {} : { hint: texts.needsType })}>
        <RadioGroup
          name="filling"
          value={type ? state.filling : "blank"}
          onChange={(_event, { value }) => onChange({ filling: value === "prefilled" ? "prefilled" : "blank" })}
        >
          <Radio value="blank" label={texts.blank} />
          <Radio
            value="prefilled"
            disabled={!type}
            label={type ? texts.prefilled(type.title, type.indicators.length) : texts.prefilledNone}
          />
        </RadioGroup>
      </Field>
      {type && state.filling === "prefilled" ? (
        <PrefilledRows type={type} state={state} onChange={onChange} />
      ) : (
        <RowCounts rows={state.rows} onChange={(rows) => onChange({ rows })} />
      )}
    </>
  );
};
