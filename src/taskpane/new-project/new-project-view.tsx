import { useEffect, useState } from "react";
import type { NewProject } from "../../core/templates/new-project";
import { usePaneContext } from "../model/pane-context";
import { useServices } from "../model/services";
import { LoadingSpinner } from "../parts/loading-spinner";
import { useTexts } from "../texts/texts";
import { choicesOf, CHOICES_KEY, startOf } from "./remembered-choices";
import { Wizard } from "./wizard";
import type { WizardState } from "./wizard-state";

/** The wizard, starting with last time's choices and the workbook's unit. */
export const NewProjectView = (): React.JSX.Element => {
  const services = useServices();
  const texts = useTexts();
  const { acts } = usePaneContext();
  const [start, setStart] = useState<Partial<WizardState>>();
  useEffect(() => {
    let gone = false;
    void Promise.all([services.load(CHOICES_KEY), services.findBudgetUnit()]).then(([stored, unit]) => {
      // A workbook that cannot be read now only leaves the unit to be typed.
      if (!gone) setStart(startOf(stored, unit.ok ? unit.value : undefined));
    });
    return () => {
      gone = true;
    };
  }, [services]);
  const insert = async (project: NewProject, state: WizardState): Promise<void> => {
    const sheet = await acts.perform(
      () => services.insertProject(project),
      (inserted) => ({ label: texts.newProject.inserted(inserted.name), undo: { kind: "sheets", sheets: [inserted] } }),
    );
    if (!sheet) return;
    await services.save(CHOICES_KEY, choicesOf(state));
    acts.show(state.filling === "prefilled" ? "pending" : "findings", "keep-notice");
  };
  if (!start) return <LoadingSpinner name={texts.loading.unit} />;
  return <Wizard start={start} onInsert={(project, state) => void insert(project, state)} onBack={() => acts.show("findings")} />;
};
