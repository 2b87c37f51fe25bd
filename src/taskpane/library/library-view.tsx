import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useState } from "react";
import type { SearchableOwn } from "../../core/library/own-indicators-search";
import { usePaneContext } from "../model/pane-context";
import { useServices } from "../model/services";
import { LoadingSpinner } from "../parts/loading-spinner";
import { useTexts } from "../texts/texts";
import { IndicatorSearch } from "./indicator-search";
import { OwnIndicators } from "./own-indicators";
import { Suggestions } from "./suggestions";
import { useCurrentTable } from "./use-current-table";

const useStyles = makeStyles({
  box: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalS, padding: tokens.spacingHorizontalM },
  current: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  again: { justifySelf: "start", minHeight: "44px" },
});

/** 指标库: what the table lacks, the search over the library and the user's own indicators, and their keeping. */
export const LibraryView = (): React.JSX.Element => {
  const styles = useStyles();
  const texts = useTexts();
  const services = useServices();
  const { state, acts } = usePaneContext();
  const [own, setOwn] = useState<readonly SearchableOwn[]>([]);
  const loadOwn = useCallback(
    () => services.listOwnIndicators().then((listed) => (listed.ok ? setOwn(listed.value) : acts.tellUser(texts.explain(listed.error)))),
    [services, acts, texts],
  );
  useEffect(() => void loadOwn(), [loadOwn]);
  const { place, again } = useCurrentTable();
  if (!place) return <LoadingSpinner name={texts.loading.table} />;
  const current = place.ok && place.value.kind === "table" ? place.value : undefined;
  const { library } = texts;
  const about = (): string => {
    if (!place.ok) return texts.explain(place.error);
    if (place.value.kind === "several") return library.several(place.value.count);
    if (place.value.kind === "no-table") return library.noTable;
    const { table, row } = place.value;
    return library.into(table.projectName?.text || table.sheet) + (row ? library.selected(row.number, row.name.text) : "");
  };
  return (
    <div className={styles.box}>
      <p className={styles.current} role="status">
        {about()}
      </p>
      {!place.ok && (
        <Button className={styles.again} onClick={again}>
          {library.again}
        </Button>
      )}
      {current && <Suggestions table={current.table} />}
      <IndicatorSearch place={current} own={own} busy={state.work !== undefined} onOwnChange={() => void loadOwn()} />
      <OwnIndicators count={own.length} onChange={() => void loadOwn()} />
    </div>
  );
};
