import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { suggestIndicators } from "../../core/library/suggest-indicators";
import type { TargetTable } from "../../core/table/model/target-table";
import { usePaneContext } from "../model/pane-context";
import { useTexts } from "../texts/texts";
import { useInsertion } from "./use-insertion";

const SHOWN = 3;

const useStyles = makeStyles({
  summary: {
    minHeight: "44px",
    alignContent: "center",
    cursor: "pointer",
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase200,
  },
  list: { margin: 0, padding: 0, listStyleType: "none", fontSize: tokens.fontSizeBase200 },
  level: { marginTop: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground2 },
  offer: { minHeight: "44px", maxWidth: "100%", minWidth: 0, justifyContent: "start", textAlign: "start", whiteSpace: "normal" },
});

/** What the table's classification leaves empty, with indicators that could stand there. */
export const Suggestions = ({ table }: { readonly table: TargetTable }): React.JSX.Element | null => {
  const styles = useStyles();
  const { library: texts } = useTexts();
  const { state } = usePaneContext();
  const { insert } = useInsertion();
  const missing = useMemo(() => suggestIndicators(table).filter(({ indicators }) => indicators.length > 0), [table]);
  if (missing.length === 0) return null;
  return (
    <details>
      <summary className={styles.summary}>{texts.missing(missing.length)}</summary>
      <ul className={styles.list}>
        {missing.map(({ level1, level2, indicators }) => (
          <li key={`${level1} ${level2}`}>
            <div className={styles.level}>
              {level1} · {level2}
            </div>
            {indicators.slice(0, SHOWN).map((offered) => (
              <Button
                key={offered.name}
                size="small"
                appearance="subtle"
                className={styles.offer}
                aria-label={texts.insertOne(offered.name)}
                disabledFocusable={state.work !== undefined}
                onClick={() => void insert(table, offered)}
              >
                + {offered.name} {texts.example(offered.target)}
              </Button>
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
};
