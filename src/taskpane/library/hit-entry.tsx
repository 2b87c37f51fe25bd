import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { offeredFor, type OfferedIndicator } from "../../core/library/offered-indicator";
import { offeredOwn } from "../../core/library/own-indicators-offer";
import type { LibraryHit, OwnHit } from "../../core/library/own-indicators-search";
import { typicalTarget } from "../../core/library";
import type { TargetTable } from "../../core/table/target-table";
import { useServices } from "../services";
import { useTexts } from "../texts/texts";
import { MarkedName } from "./marked-name";
import type { CurrentTable } from "./use-current-table";
import { useInsertion } from "./use-insertion";

const useStyles = makeStyles({
  entry: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  row: {
    display: "block",
    width: "100%",
    minHeight: "44px",
    padding: tokens.spacingVerticalXS,
    textAlign: "start",
    font: "inherit",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: "none",
    cursor: "pointer",
    overflowWrap: "anywhere",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  facts: { display: "block", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  card: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    padding: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
  },
  line: { width: "100%", margin: 0 },
});

interface Props {
  readonly hit: OwnHit | LibraryHit;
  readonly place: CurrentTable | undefined;
  readonly open: boolean;
  readonly busy: boolean;
  readonly onToggle: () => void;
  readonly onOwnChange: () => void;
}

const offered = (table: TargetTable, hit: OwnHit | LibraryHit): OfferedIndicator => (hit.source === "own" ? offeredOwn(table, hit.indicator) : offeredFor(table, hit.indicator));

/** One indicator that was found; opened it can be written into the table at hand. */
export const HitEntry = ({ hit, place, open, busy, onToggle, onOwnChange }: Props): React.JSX.Element => {
  const styles = useStyles();
  const services = useServices();
  const { library: texts } = useTexts();
  const { insert, replace } = useInsertion();
  const { indicator } = hit;
  const target = hit.source === "own" ? hit.indicator.target : typicalTarget(hit.indicator);
  const selected = place?.row;
  return (
    <li className={styles.entry}>
      <button type="button" className={styles.row} aria-expanded={open} onClick={onToggle}>
        <MarkedName name={indicator.name} ranges={hit.ranges} /> {target}
        <span className={styles.facts}>
          {hit.source === "own" ? `${texts.mine} · ` : ""}
          {indicator.level1} · {indicator.level2}
        </span>
      </button>
      {open && (
        <div className={styles.card}>
          {indicator.description !== "" && <p className={styles.line}>{indicator.description}</p>}
          {place ? (
            <>
              <Button size="small" appearance="primary" disabledFocusable={busy} onClick={() => void insert(place.table, offered(place.table, hit))}>
                {texts.insert}
              </Button>
              {selected && (
                <Button size="small" disabledFocusable={busy} onClick={() => void replace(place.table, selected, offered(place.table, hit))}>
                  {texts.replace(selected.name.text)}
                </Button>
              )}
              <p className={styles.line}>{texts.toCheck}</p>
            </>
          ) : (
            <p className={styles.line}>{texts.noTable}</p>
          )}
          {hit.source === "own" && (
            <Button size="small" appearance="subtle" onClick={() => void services.removeOwn(hit.indicator).then(onOwnChange)}>
              {texts.remove}
            </Button>
          )}
        </div>
      )}
    </li>
  );
};
