import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, useMemo } from "react";
import { replaceIndicator } from "../../core/library/replace-indicator";
import { suggestReplacements } from "../../core/library/suggest-indicators";
import type { Finding } from "../../core/lint/finding";
import type { Fix } from "../../core/edits/fix";
import { sameTable, tableRef } from "../../core/table/model/table-ref";
import { FixPreview } from "./fix-preview";
import { usePaneContext } from "../model/pane-context";
import { useTexts } from "../texts/texts";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly finding: Finding;
  readonly onApply: (fix: Fix) => void;
}

/** Indicators of the library that can be measured and could stand in the finding's row, each shown before it is applied. */
export const MeasurableReplacements = ({ finding, onApply }: Props): React.JSX.Element | null => {
  const styles = useStyles();
  const { library: texts } = useTexts();
  const { state } = usePaneContext();
  const id = useId();
  const tables = state.check.status === "done" ? state.check.report.tables : undefined;
  const fixes = useMemo((): readonly Fix[] => {
    const table = tables?.find((one) => sameTable(tableRef(one), finding.table));
    const row = table?.indicators.find(({ number }) => number === finding.indicator);
    if (!table || !row) return [];
    return suggestReplacements(table, row)
      .map((offered) => replaceIndicator(table, row, offered))
      .flatMap((fix) => (fix.ok ? [fix.value] : []));
  }, [tables, finding]);
  if (fixes.length === 0) return null;
  return (
    <section className={styles.box} aria-labelledby={id}>
      <h4 id={id} className={styles.title}>
        {texts.replacements}
      </h4>
      <p className={styles.hint}>{texts.replacementsHint}</p>
      {fixes.map((fix) => (
        <FixPreview key={fix.label} fix={fix} onApply={() => onApply(fix)} />
      ))}
    </section>
  );
};
