import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { NewProject } from "../../core/templates/new-project";
import { usePaneContext } from "../model/pane-context";
import { useTexts } from "../texts/texts";
import { BudgetStep } from "./budget-step";
import { IndicatorStep } from "./indicator-step";
import { ProjectStep } from "./project-step";
import { readWizard, wizardErrors, type WizardErrors, type WizardField } from "./read-wizard";
import { emptyWizard, type WizardState } from "./wizard-state";
import { WizardSteps } from "./wizard-steps";

const useStyles = makeStyles({
  form: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalM },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

const STEPS = [ProjectStep, BudgetStep, IndicatorStep] as const;
const STEP_OF: Readonly<Record<WizardField, number>> = {
  projectName: 0,
  unitCode: 0,
  unitName: 0,
  purpose: 0,
  total: 1,
  fiscal: 1,
  other: 1,
};

interface Props {
  /** What is known already: the unit, the choices made last time. */
  readonly start: Partial<WizardState>;
  readonly onInsert: (project: NewProject, state: WizardState) => void;
  readonly onBack: () => void;
}

/** 新建项目表 in three steps; only the name is required, so the sheet can be inserted from any step. */
export const Wizard = ({ start, onInsert, onBack }: Props): React.JSX.Element => {
  const styles = useStyles();
  const texts = useTexts();
  const pane = usePaneContext();
  const [state, setState] = useState<WizardState>({ ...emptyWizard, ...start });
  const [step, setStep] = useState(0);
  const [missing, setMissing] = useState<WizardErrors>({});
  const errors = { ...missing, ...wizardErrors(state, texts.newProject) };
  const Step = STEPS[step] ?? ProjectStep;
  const change = (part: Partial<WizardState>): void => {
    setState({ ...state, ...part });
    setMissing({});
  };
  const insert = (): void => {
    const read = readWizard(state, texts.newProject);
    if (read.ok) return onInsert(read.value, state);
    setMissing(read.error);
    const fields = Object.keys(STEP_OF).filter((field): field is WizardField => field in read.error);
    setStep(Math.min(...fields.map((field) => STEP_OF[field])));
  };
  const last = step === STEPS.length - 1;
  return (
    <form
      className={styles.form}
      noValidate
      aria-label={texts.newProject.title}
      onSubmit={(event) => {
        event.preventDefault();
        insert();
      }}
    >
      <WizardSteps titles={texts.newProject.steps} current={step} onChoose={setStep} />
      <Step state={state} errors={errors} onChange={change} />
      <div className={styles.buttons}>
        {!last && <Button onClick={() => setStep(step + 1)}>{texts.newProject.next}</Button>}
        {step > 0 && <Button onClick={() => setStep(step - 1)}>{texts.newProject.previous}</Button>}
        <Button type="submit" appearance="primary" disabledFocusable={pane.state.work !== undefined}>
          {texts.newProject.insert}
        </Button>
        <Button appearance="subtle" onClick={onBack}>
          {texts.actions.back}
        </Button>
      </div>
    </form>
  );
};
