import { Checkbox, makeStyles, Select, tokens } from "@fluentui/react-components";
import { memo } from "react";
import type { ListedProject } from "../../core/project-list/project-list";
import { projectTypes } from "../../core/library";
import { useTexts } from "../texts/texts";
import { wan } from "../texts/wan";

const useStyles = makeStyles({
  row: { paddingBlock: tokens.spacingVerticalXS, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: "anywhere" },
  budget: { display: "block", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  type: { marginInlineStart: tokens.spacingHorizontalXXL },
});

interface Props {
  readonly project: ListedProject;
  readonly chosen: boolean;
  readonly typeId: string;
  /** False: all rows stay empty, a type would say nothing. */
  readonly prefilled: boolean;
  readonly onToggle: (project: ListedProject) => void;
  readonly onType: (project: ListedProject, typeId: string) => void;
}

/** One project of the list with its box and its type. */
export const ProjectLine = memo(({ project, chosen, typeId, prefilled, onToggle, onType }: Props): React.JSX.Element => {
  const styles = useStyles();
  const { batch: texts } = useTexts();
  const { projectName, total } = project.form;
  return (
    <li className={styles.row}>
      <Checkbox
        checked={chosen}
        onChange={() => onToggle(project)}
        label={
          <>
            {projectName}
            <span className={styles.budget}>
              {texts.row(project.row)} · {total === undefined ? texts.noBudget : texts.budget(wan(total))}
            </span>
          </>
        }
      />
      {chosen && prefilled && (
        <div className={styles.type}>
          <Select aria-label={texts.typeOf(projectName)} value={typeId} onChange={(_event, { value }) => onType(project, value)}>
            <option value="">{texts.noType}</option>
            {projectTypes.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </Select>
        </div>
      )}
    </li>
  );
});
ProjectLine.displayName = "ProjectLine";
