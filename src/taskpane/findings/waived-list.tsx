import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { CheckResult } from "../../app/parts/check-result";
import { toA1 } from "../../core/sheet/a1";
import { usePaneContext } from "../model/pane-context";
import { useServices } from "../model/services";
import { useTexts } from "../texts/texts";

const useStyles = makeStyles({
  box: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, fontSize: tokens.fontSizeBase200 },
  summary: { minHeight: "32px", cursor: "pointer", fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  row: {
    display: "flex",
    flexDirection: "column",
    alignItems: "start",
    gap: tokens.spacingVerticalXXS,
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  reason: { color: tokens.colorNeutralForeground2 },
  line: { margin: `${tokens.spacingVerticalXS} 0` },
});

/** Findings set aside, each with its reason and the way back; on this machine unless they are saved into the workbook. */
export const WaivedList = ({ report }: { readonly report: CheckResult }): React.JSX.Element | null => {
  const styles = useStyles();
  const { waivers: texts } = useTexts();
  const services = useServices();
  const { state, acts } = usePaneContext();
  const { waived, stale } = report;
  if (waived.length === 0 && stale.length === 0) return null;
  const saveToWorkbook = async (): Promise<void> => {
    const kept = waived.map(({ waiver }) => waiver);
    const saved = await acts.perform(async () => {
      const result = await services.saveWorkbookWaivers(kept);
      return result.ok ? { ok: true, value: kept.length } : result;
    });
    if (saved !== undefined) acts.tellUser(texts.saved(saved));
  };
  return (
    <details className={styles.box}>
      <summary className={styles.summary}>{texts.title(waived.length)}</summary>
      <ul className={styles.list}>
        {waived.map(({ finding, waiver }, index) => (
          <li key={index} className={styles.row}>
            <span>
              {finding.at ? `${finding.sheet}!${toA1(finding.at)} ` : ""}
              {finding.message}
            </span>
            <span className={styles.reason}>{texts.because(waiver.reason, waiver.date)}</span>
            <Button size="small" onClick={() => void acts.revive(waiver)}>
              {texts.revive}
            </Button>
          </li>
        ))}
      </ul>
      {stale.length > 0 && (
        <p className={styles.line}>
          {texts.stale(stale.length)}{" "}
          <Button size="small" appearance="subtle" onClick={() => void acts.forget(stale)}>
            {texts.forget}
          </Button>
        </p>
      )}
      <p className={styles.line}>{texts.local}</p>
      <Button size="small" disabledFocusable={state.work !== undefined} onClick={() => void saveToWorkbook()}>
        {texts.saveToWorkbook}
      </Button>
    </details>
  );
};
