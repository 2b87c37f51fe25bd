import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useState } from "react";
import type { SearchableOwn } from "../../core/library/own-indicators-search";
import { usePaneContext } from "../pane-acts";
import { useServices } from "../services";
import { useTexts } from "../texts/texts";
import { IndicatorSearch } from "./indicator-search";
import { OwnIndicators } from "./own-indicators";
import { Suggestions } from "./suggestions";
import { useCurrentTable } from "./use-current-table";

const useStyles = makeStyles({
  box: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalS, padding: tokens.spacingHorizontalM },
  current: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
});

/** 指标库: what the table lacks, the search over the library and the user's own indicators, and their keeping. */
export const LibraryView = (): React.JSX.Element => {
  const styles = useStyles();
  const texts = useTexts();
  const services = useServices();
  const { state } = usePaneContext();
  const [own, setOwn] = useState<readonly SearchableOwn[]>([]);
  const loadOwn = useCallback(() => services.ownIndicators().then(setOwn), [services]);
  useEffect(() => void loadOwn(), [loadOwn]);
  const current = useCurrentTable();
  if (!current) return <Spinner size="small" />;
  const place = current.ok ? current.value : undefined;
  const about = !current.ok ? texts.explain(current.error) : place ? texts.library.into(place.table.projectName?.text || place.table.sheet) : texts.library.noTable;
  return (
    <div className={styles.box}>
      <p className={styles.current} role="status">
        {about}
      </p>
      {place && <Suggestions table={place.table} />}
      <IndicatorSearch place={place} own={own} busy={state.work !== undefined} onOwnChange={() => void loadOwn()} />
      <OwnIndicators count={own.length} onChange={() => void loadOwn()} />
    </div>
  );
};
