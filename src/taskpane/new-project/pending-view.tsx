import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { PendingTarget } from "../../app/find-pending-targets";
import type { Result } from "../../core/result/result";
import { toA1 } from "../../core/sheet/a1";
import type { HostError } from "../../host/ports";
import { usePaneContext } from "../model/pane-context";
import { useServices } from "../model/services";
import { LoadingSpinner } from "../parts/loading-spinner";
import { useTexts } from "../texts/texts";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, padding: tokens.spacingHorizontalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  row: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    minHeight: "44px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** 待核: the prefilled targets of the workbook that nobody has confirmed, each with its cell and the button that takes the shade off. */
export const PendingView = (): React.JSX.Element => {
  const styles = useStyles();
  const { newProject: texts, actions, explain, loading } = useTexts();
  const services = useServices();
  const { state, acts } = usePaneContext();
  const [found, setFound] = useState<Result<readonly PendingTarget[], HostError>>();
  useEffect(() => {
    let gone = false;
    void services.findPendingTargets("workbook").then((result) => (gone ? undefined : setFound(result)));
    return () => {
      gone = true;
    };
  }, [services, state.journal]);
  if (!found) return <LoadingSpinner name={loading.pending} />;
  const targets = found.ok ? found.value : [];
  const confirm = (chosen: readonly PendingTarget[]): void =>
    void acts.perform(
      () => services.confirmTargets(chosen),
      (undo) => ({ label: texts.confirmed(chosen.length), undo }),
    );
  return (
    <div className={styles.box}>
      <h2 className={styles.title}>{texts.pending(targets.length)}</h2>
      <p className={styles.hint}>{!found.ok ? explain(found.error) : targets.length > 0 ? texts.pendingWork : texts.nothingPending}</p>
      <ul className={styles.list}>
        {targets.map((target) => (
          <li key={`${target.sheet}!${toA1(target.at)}`} className={styles.row}>
            <Button size="small" appearance="transparent" onClick={() => void acts.reveal(target.sheet, target.at)}>
              {toA1(target.at)}
            </Button>
            <span>
              {target.name} {target.target}
            </span>
            <Button
              size="small"
              aria-label={texts.confirmOne(target.name)}
              disabledFocusable={state.work !== undefined}
              onClick={() => confirm([target])}
            >
              {texts.confirm}
            </Button>
          </li>
        ))}
      </ul>
      <div className={styles.buttons}>
        {targets.length > 0 && (
          <Button appearance="primary" disabledFocusable={state.work !== undefined} onClick={() => confirm(targets)}>
            {texts.confirmAll(targets.length)}
          </Button>
        )}
        <Button onClick={() => acts.show("findings")}>{actions.back}</Button>
      </div>
    </div>
  );
};
