import { Button, makeStyles, tokens } from "@fluentui/react-components";
import {
  ArrowUndo20Regular,
  DocumentAdd20Regular,
  Eraser20Regular,
  TaskListSquareLtr20Regular,
  TasksApp20Regular,
} from "@fluentui/react-icons";
import { lastEntry } from "../../app/undo/journal";
import { usePaneContext } from "../model/pane-context";
import { useServices } from "../model/services";
import { useTexts } from "../texts/texts";

/** Excel draws its own menu over the pane's top right corner. */
const RESERVED_CORNER = "40px";

const useStyles = makeStyles({
  header: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    flexShrink: 0,
    minHeight: "44px",
    paddingInlineStart: tokens.spacingHorizontalM,
    paddingInlineEnd: RESERVED_CORNER,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  undo: { minWidth: "44px", minHeight: "44px" },
  bar: {
    display: "grid",
    gridTemplateColumns: "1fr 1fr",
    flexShrink: 0,
    gap: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
  },
  button: { minWidth: "unset", minHeight: "44px", justifyContent: "start", whiteSpace: "nowrap", paddingInline: tokens.spacingHorizontalS },
});

/** The pane's four acts, and the one that takes the last one back. */
export const ActionBar = (): React.JSX.Element => {
  const styles = useStyles();
  const texts = useTexts();
  const services = useServices();
  const { state, acts } = usePaneContext();
  const busy = state.check.status === "running" || state.work !== undefined;
  const entry = lastEntry(state.journal, services.workbookId());
  const undoLabel = entry ? texts.actions.undoLast(entry.label) : texts.actions.nothingToUndo;
  return (
    <>
      <header className={styles.header}>
        <h1 className={styles.title}>{texts.product}</h1>
        <Button
          className={styles.undo}
          appearance="subtle"
          icon={<ArrowUndo20Regular />}
          aria-label={undoLabel}
          title={undoLabel}
          disabledFocusable={busy || !entry}
          onClick={() => (entry ? void acts.undo(entry) : undefined)}
        />
      </header>
      <div className={styles.bar} role="toolbar" aria-label={texts.actions.label}>
        <Button
          className={styles.button}
          appearance="primary"
          icon={<TasksApp20Regular />}
          disabledFocusable={busy}
          onClick={() => void acts.validate("active")}
        >
          {texts.actions.validate}
        </Button>
        <Button
          className={styles.button}
          icon={<TaskListSquareLtr20Regular />}
          disabledFocusable={busy}
          onClick={() => void acts.validate("workbook")}
        >
          {texts.actions.validateAll}
        </Button>
        <Button className={styles.button} icon={<Eraser20Regular />} disabledFocusable={busy} onClick={() => void acts.clear()}>
          {texts.actions.clear}
        </Button>
        <Button className={styles.button} icon={<DocumentAdd20Regular />} disabledFocusable={busy} onClick={() => acts.show("new-project")}>
          {texts.actions.newProject}
        </Button>
      </div>
    </>
  );
};
