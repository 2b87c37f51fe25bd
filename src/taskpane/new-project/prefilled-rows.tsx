import { Button, Checkbox, Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { ProjectType } from "../../core/library";
import { prefilledIndicators } from "../../core/templates/prefilled";
import { useTexts } from "../texts/texts";
import type { WizardState } from "./wizard-state";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  level: { display: "block", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly type: ProjectType;
  readonly state: WizardState;
  readonly onChange: (change: Partial<WizardState>) => void;
}

/** The library's indicators with a box each; all of them are marked 待核 in the sheet. */
export const PrefilledRows = ({ type, state, onChange }: Props): React.JSX.Element => {
  const styles = useStyles();
  const { newProject: texts } = useTexts();
  const rows = prefilledIndicators(type, state.template, state.targets);
  const { without } = state;
  const toggle = (name: string): void =>
    onChange({ without: without.includes(name) ? without.filter((other) => other !== name) : [...without, name] });
  return (
    <>
      <Field label={texts.targets} hint={texts.pendingHint}>
        <RadioGroup
          name="targets"
          value={state.targets}
          onChange={(_event, { value }) => onChange({ targets: value === "empty" ? "empty" : "typical" })}
        >
          <Radio value="typical" label={texts.typicalTargets} />
          <Radio value="empty" label={texts.emptyTargets} />
        </RadioGroup>
      </Field>
      <div>
        {texts.chosenRows(rows.length - without.length, rows.length)}{" "}
        <Button
          size="small"
          appearance="subtle"
          onClick={() => onChange({ without: without.length === 0 ? rows.map(({ name }) => name) : [] })}
        >
          {without.length === 0 ? texts.chooseNone : texts.chooseAll}
        </Button>
      </div>
      <ul className={styles.list}>
        {rows.map(({ level1, level2, name, target }, index) => (
          <li key={index} className={styles.row}>
            <Checkbox
              checked={!without.includes(name)}
              onChange={() => toggle(name)}
              label={
                <>
                  {name} {target}
                  <span className={styles.level}>
                    {level1} · {level2}
                  </span>
                </>
              }
            />
          </li>
        ))}
      </ul>
    </>
  );
};
