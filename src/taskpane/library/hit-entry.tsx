import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { offeredFor, type OfferedIndicator } from "../../core/library/offered-indicator";
import { offeredOwn } from "../../core/library/own-indicators-offer";
import type { OwnIndicator } from "../../core/library/own-indicators";
import type { LibraryHit, OwnHit } from "../../core/library/own-indicators-search";
import { typicalTarget } from "../../core/library";
import { level2Name } from "../../core/table/model/scheme-order";
import type { TargetTable } from "../../core/table/model/target-table";
import { usePaneContext } from "../model/pane-context";
import { useServices } from "../model/services";
import { useTexts } from "../texts/texts";
import type { CurrentTable } from "./current-place";
import { MarkedName } from "./marked-name";
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
  button: { minHeight: "44px" },
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

const offered = (table: TargetTable, hit: OwnHit | LibraryHit): OfferedIndicator =>
  hit.source === "own" ? offeredOwn(table, hit.indicator) : offeredFor(table, hit.indicator);

/** One indicator that was found; opened it can be written into the table at hand. */
export const HitEntry = ({ hit, place, open, busy, onToggle, onOwnChange }: Props): React.JSX.Element => {
  const styles = useStyles();
  const services = useServices();
  const { library: texts, explain } = useTexts();
  const { acts } = usePaneContext();
  const { insert, replace } = useInsertion();
  const { indicator } = hit;
  const target = hit.source === "own" ? hit.indicator.target : typicalTarget(hit.indicator);
  const selected = place?.row;
  const offer = place && offered(place.table, hit);
  const fits = selected !== undefined && offer !== undefined && level2Name(selected.level2.text) === level2Name(offer.level2);
  const remove = async (own: OwnIndicator): Promise<void> => {
    const removed = await services.removeOwnIndicator(own);
    if (!removed.ok) return acts.tellUser(explain(removed.error));
    acts.tellUser(texts.removed(own.name));
    onOwnChange();
  };
  return (
    <li className={styles.entry}>
      <button type="button" className={styles.row} aria-expanded={open} onClick={onToggle}>
        <MarkedName name={indicator.name} ranges={hit.ranges} />
        <span className={styles.facts}>{target === "" ? texts.noTarget : texts.example(target)}</span>
        <span className={styles.facts}>
          {hit.source === "own" ? `${texts.mine} · ` : ""}
          {indicator.level1} · {indicator.level2}
        </span>
        {indicator.description !== "" && <span className={styles.facts}>{indicator.description}</span>}
      </button>
      {open && (
        <div className={styles.card}>
          {place && offer ? (
            <>
              <Button
                className={styles.button}
                appearance="primary"
                disabledFocusable={busy}
                onClick={() => void insert(place.table, offer)}
              >
                {texts.insert}
              </Button>
              {selected && fits && (
                <Button className={styles.button} disabledFocusable={busy} onClick={() => void replace(place.table, selected, offer)}>
                  {texts.replace(selected.name.text)}
                </Button>
              )}
              <p className={styles.line}>{texts.toCheck}</p>
              {!selected && <p className={styles.line}>{texts.noRow}</p>}
              {selected && !fits && <p className={styles.line}>{texts.otherLevel2(selected.level2.text, offer.level2)}</p>}
            </>
          ) : (
            <p className={styles.line}>{texts.noTable}</p>
          )}
          {hit.source === "own" && (
            <Button className={styles.button} appearance="subtle" onClick={() => void remove(hit.indicator)}>
              {texts.remove}
            </Button>
          )}
        </div>
      )}
    </li>
  );
};
