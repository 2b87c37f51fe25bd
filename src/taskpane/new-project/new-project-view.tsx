import { useEffect, useState } from "react";
import type { ProjectForm } from "../../core/templates/project-form";
import { usePaneContext } from "../pane-acts";
import { useServices } from "../services";
import { useTexts } from "../texts/texts";
import { NewProjectForm } from "./new-project-form";

const UNIT_KEY = "unit";

interface Unit {
  readonly unitCode: string;
  readonly unitName: string;
}

const readUnit = (stored: unknown): Unit => {
  const field = (key: string): string => {
    const value: unknown = typeof stored === "object" && stored !== null ? Reflect.get(stored, key) : "";
    return typeof value === "string" ? value : "";
  };
  return { unitCode: field("unitCode"), unitName: field("unitName") };
};

/** The form of a new project with the unit that was typed last. */
export const NewProjectView = (): React.JSX.Element | null => {
  const services = useServices();
  const texts = useTexts();
  const { state, acts } = usePaneContext();
  const [unit, setUnit] = useState<Unit>();
  useEffect(() => void services.load(UNIT_KEY).then((stored) => setUnit(readUnit(stored))), [services]);
  const insert = async (form: ProjectForm): Promise<void> => {
    const sheet = await acts.perform(
      () => services.insertProject(form),
      (inserted) => ({ label: texts.newProject.inserted(inserted.name), undo: { kind: "sheets", sheets: [inserted] } }),
    );
    if (!sheet) return;
    await services.save(UNIT_KEY, { unitCode: form.unitCode, unitName: form.unitName });
    acts.show("findings", "keep-notice");
  };
  return unit ? <NewProjectForm unit={unit} busy={state.work !== undefined} onInsert={(form) => void insert(form)} onBack={() => acts.show("findings")} /> : null;
};
