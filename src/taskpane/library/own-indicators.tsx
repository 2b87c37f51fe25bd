import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { usePaneContext } from "../model/pane-context";
import { useServices } from "../model/services";
import { useTexts } from "../texts/texts";

const useStyles = makeStyles({
  summary: {
    minHeight: "44px",
    alignContent: "center",
    cursor: "pointer",
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase200,
  },
  hint: { margin: `0 0 ${tokens.spacingVerticalXS}`, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  button: { minHeight: "44px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

interface Props {
  readonly count: number;
  readonly onChange: () => void;
}

/** 我的指标: collected from the user's workbooks, written to a sheet, read from one; on this machine only. */
export const OwnIndicators = ({ count, onChange }: Props): React.JSX.Element => {
  const styles = useStyles();
  const services = useServices();
  const { library: texts, phrase } = useTexts();
  const { state, acts } = usePaneContext();
  const busy = state.work !== undefined;
  const collect = async (): Promise<void> => {
    const added = await acts.perform(() => services.collectOwnIndicators("workbook"));
    if (added === undefined) return;
    acts.tellUser(texts.collected(added));
    onChange();
  };
  const read = async (): Promise<void> => {
    const result = await acts.perform(() => services.importOwnIndicators("active"));
    if (!result) return;
    acts.tellUser(result.ok ? texts.collected(result.value) : texts.noList(result.error.sheet, phrase.list(result.error.lookedFor)));
    if (result.ok) onChange();
  };
  const write = (): Promise<unknown> =>
    acts.perform(services.exportOwnIndicators, (sheet) => ({
      label: texts.exported(sheet.name),
      undo: { kind: "sheets", sheets: [sheet] },
    }));
  return (
    <details>
      <summary className={styles.summary}>{texts.own(count)}</summary>
      <p className={styles.hint}>{texts.ownHint}</p>
      <div className={styles.buttons}>
        <Button className={styles.button} disabledFocusable={busy} onClick={() => void collect()}>
          {texts.collect}
        </Button>
        {count > 0 && (
          <Button className={styles.button} disabledFocusable={busy} onClick={() => void write()}>
            {texts.export}
          </Button>
        )}
        <Button className={styles.button} disabledFocusable={busy} onClick={() => void read()}>
          {texts.import}
        </Button>
      </div>
      <p className={styles.hint}>{texts.importHint}</p>
    </details>
  );
};
