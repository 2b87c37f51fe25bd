import type { WizardErrors } from "./read-wizard";
import type { WizardState } from "./wizard-state";

/** What every step of the wizard gets. */
export interface StepProps {
  readonly state: WizardState;
  readonly errors: WizardErrors;
  readonly onChange: (change: Partial<WizardState>) => void;
}
