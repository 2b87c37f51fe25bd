import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { ProjectList } from "../../core/project-list/project-list";
import { usePaneContext } from "../model/pane-context";
import { useServices } from "../model/services";
import { useTexts } from "../texts/texts";
import { BATCH_KEY, isChosen, keptChoices, listedKey, rememberedChoices, startChoices, toNewProject } from "./batch-choices";
import { BatchList } from "./batch-list";
import { BatchSource } from "./batch-source";
import { ListProblems } from "./list-problems";

const useStyles = makeStyles({
  box: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalM },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  result: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalXS },
  found: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  button: { minHeight: "44px" },
});

/** 批量新建: a list of projects, a sheet for each that is ticked. */
export const BatchView = (): React.JSX.Element => {
  const styles = useStyles();
  const { batch: texts, actions } = useTexts();
  const services = useServices();
  const { state, acts } = usePaneContext();
  const [list, setList] = useState<ProjectList>();
  const [choices, setChoices] = useState(startChoices);
  useEffect(() => {
    let gone = false;
    void services.load(BATCH_KEY).then((stored) => {
      // The user may have chosen something while this was loading; that is kept.
      if (!gone) setChoices((now) => (now === startChoices ? { ...now, ...rememberedChoices(stored) } : now));
    });
    return () => {
      gone = true;
    };
  }, [services]);
  const projects = list?.projects ?? [];
  const chosen = projects.filter((project) => isChosen(project, choices));
  const insert = async (): Promise<void> => {
    const asked = chosen.map((project) => toNewProject(project, choices));
    const result = await acts.perform(
      (progress) => {
        // The first answer comes after dozens of sheets: the count and 取消 are there from the beginning.
        progress.report(0, asked.length);
        return services.insertProjects(asked, progress);
      },
      ({ inserted, cancelled }) =>
        inserted.length === 0
          ? undefined
          : {
              label: cancelled ? texts.partly(inserted.length, asked.length) : texts.inserted(inserted.length),
              undo: { kind: "sheets", sheets: inserted },
            },
    );
    if (!result) return;
    await services.save(BATCH_KEY, keptChoices(choices));
    if (!result.cancelled) return acts.show("findings", "keep-notice");
    if (result.inserted.length === 0) return acts.tellUser(texts.noneMade);
    // Those that are made lose their tick: 插入 again goes on with the others.
    setChoices({ ...choices, left: new Set([...choices.left, ...chosen.slice(0, result.inserted.length).map(listedKey)]) });
  };
  return (
    <div className={styles.box}>
      <BatchSource onList={setList} />
      <div className={styles.result} role="status" aria-live="polite">
        {projects.length > 0 && <p className={styles.found}>{texts.found(projects.length)}</p>}
        {list && list.problems.length > 0 && <ListProblems problems={list.problems} />}
        {list && projects.length === 0 && list.problems.length === 0 && <p className={styles.hint}>{texts.nothing}</p>}
      </div>
      {projects.length > 0 && <BatchList projects={projects} choices={choices} onChange={setChoices} />}
      {projects.length > 0 && chosen.length === 0 && <p className={styles.hint}>{texts.chooseFirst}</p>}
      <div className={styles.buttons}>
        {projects.length > 0 && (
          <Button
            className={styles.button}
            appearance="primary"
            disabledFocusable={chosen.length === 0 || state.work !== undefined}
            onClick={() => void insert()}
          >
            {texts.insert(chosen.length)}
          </Button>
        )}
        <Button className={styles.button} onClick={() => acts.show("findings")}>
          {actions.back}
        </Button>
      </div>
    </div>
  );
};
