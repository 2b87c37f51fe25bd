import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentAdd20Regular, Eraser20Regular, TaskListSquareLtr20Regular, TasksApp20Regular } from "@fluentui/react-icons";
import { useTexts } from "./texts/texts";

/** Excel draws its own menu over the pane's top right corner. */
const RESERVED_CORNER = "40px";

const useStyles = makeStyles({
  header: { display: "flex", alignItems: "center", minHeight: RESERVED_CORNER, paddingInlineStart: tokens.spacingHorizontalM, paddingInlineEnd: RESERVED_CORNER },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  bar: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalS, padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}` },
  button: { minWidth: "unset", minHeight: "44px", justifyContent: "start", whiteSpace: "nowrap" },
});

interface Props {
  readonly busy: boolean;
  readonly onValidate: (scope: "active" | "workbook") => void;
  readonly onClear: () => void;
  readonly onNewProject: () => void;
}

/** The pane's four acts. */
export const ActionBar = ({ busy, onValidate, onClear, onNewProject }: Props): React.JSX.Element => {
  const styles = useStyles();
  const texts = useTexts();
  return (
    <>
      <header className={styles.header}>
        <h1 className={styles.title}>{texts.product}</h1>
      </header>
      <div className={styles.bar} role="toolbar" aria-label={texts.actions.label}>
        <Button className={styles.button} appearance="primary" icon={<TasksApp20Regular />} disabled={busy} onClick={() => onValidate("active")}>
          {texts.actions.validate}
        </Button>
        <Button className={styles.button} icon={<TaskListSquareLtr20Regular />} disabled={busy} onClick={() => onValidate("workbook")}>
          {texts.actions.validateAll}
        </Button>
        <Button className={styles.button} icon={<Eraser20Regular />} disabled={busy} onClick={onClear}>
          {texts.actions.clear}
        </Button>
        <Button className={styles.button} icon={<DocumentAdd20Regular />} disabled={busy} onClick={onNewProject}>
          {texts.actions.newProject}
        </Button>
      </div>
    </>
  );
};
