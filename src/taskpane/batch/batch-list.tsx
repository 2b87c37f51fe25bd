import { Button, Field, makeStyles, Radio, RadioGroup, Select, tokens } from "@fluentui/react-components";
import { useCallback, type Dispatch, type SetStateAction } from "react";
import type { ListedProject } from "../../core/project-list/project-list";
import { templateById, templates } from "../../core/templates";
import { useTexts } from "../texts/texts";
import { FILLINGS, isChosen, listedKey, typeIdOf, type BatchChoices } from "./batch-choices";
import { ProjectLine } from "./project-line";

const useStyles = makeStyles({
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  /** Long titles are cut inside the box, not by the pane. */
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  list: { margin: 0, padding: 0, listStyleType: "none" },
});

interface Props {
  readonly projects: readonly ListedProject[];
  readonly choices: BatchChoices;
  readonly onChange: Dispatch<SetStateAction<BatchChoices>>;
}

/** What is chosen for the batch: form, rows, and which of the projects with which type. */
export const BatchList = ({ projects, choices, onChange }: Props): React.JSX.Element => {
  const styles = useStyles();
  const { batch: texts, newProject } = useTexts();
  const toggle = useCallback(
    (project: ListedProject): void =>
      onChange((now) => {
        const left = new Set(now.left);
        if (!left.delete(listedKey(project))) left.add(listedKey(project));
        return { ...now, left };
      }),
    [onChange],
  );
  const setType = useCallback(
    (project: ListedProject, typeId: string): void =>
      onChange((now) => ({ ...now, types: new Map(now.types).set(listedKey(project), typeId) })),
    [onChange],
  );
  const chosen = projects.filter((project) => isChosen(project, choices)).length;
  const all = chosen === projects.length;
  const choose = (id: string): void => {
    const template = templateById(id);
    if (template) onChange({ ...choices, template: template.id });
  };
  return (
    <>
      <Field className={styles.field} label={newProject.template}>
        <Select name="template" value={choices.template} onChange={(_event, { value }) => choose(value)}>
          {templates.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={texts.filling} hint={texts.fillingHint}>
        <RadioGroup
          name="filling"
          value={choices.filling}
          onChange={(_event, { value }) =>
            FILLINGS.filter((filling) => filling === value).forEach((filling) => onChange({ ...choices, filling }))
          }
        >
          {FILLINGS.map((filling) => (
            <Radio key={filling} value={filling} label={texts[filling]} />
          ))}
        </RadioGroup>
      </Field>
      <div className={styles.head}>
        <h2 className={styles.title}>{texts.chosen(chosen, projects.length)}</h2>
        <Button
          size="small"
          appearance="subtle"
          onClick={() => onChange({ ...choices, left: new Set(all ? projects.map(listedKey) : []) })}
        >
          {all ? newProject.chooseNone : newProject.chooseAll}
        </Button>
      </div>
      <ul className={styles.list}>
        {projects.map((project) => (
          <ProjectLine
            key={listedKey(project)}
            project={project}
            chosen={isChosen(project, choices)}
            typeId={typeIdOf(project, choices)}
            prefilled={choices.filling !== "blank"}
            onToggle={toggle}
            onType={setType}
          />
        ))}
      </ul>
    </>
  );
};
