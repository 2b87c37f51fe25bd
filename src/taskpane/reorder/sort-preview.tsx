import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Indicator } from "../../core/table/model/target-table";
import { useTexts } from "../texts/texts";
import { movedRows } from "./moved-rows";

const useStyles = makeStyles({
  line: { margin: 0 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  row: { paddingBlock: tokens.spacingVerticalXS, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: "anywhere" },
  places: { display: "block", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  more: { alignSelf: "start", minHeight: "44px" },
});

const SHOWN = 10;

interface Props {
  readonly before: readonly Indicator[];
  readonly order: readonly Indicator[];
}

/** Each indicator that moves: from which place to which. */
export const SortPreview = ({ before, order }: Props): React.JSX.Element => {
  const styles = useStyles();
  const { reorder: texts, phrase } = useTexts();
  const [all, setAll] = useState(false);
  const moved = movedRows(before, order);
  return (
    <>
      <p className={styles.line}>{texts.moves(moved.length)}</p>
      <ul className={styles.list}>
        {moved.slice(0, all ? moved.length : SHOWN).map(({ indicator, was, now }) => (
          <li key={indicator.row} className={styles.row}>
            {indicator.name.text === "" ? "—" : indicator.name.text}
            <span className={styles.places}>
              {texts.move(was, now)} · {indicator.level1.text} · {indicator.level2.text}
            </span>
          </li>
        ))}
      </ul>
      {!all && moved.length > SHOWN && (
        <Button className={styles.more} size="small" appearance="subtle" onClick={() => setAll(true)}>
          {phrase.counted(texts.all, texts.more(moved.length - SHOWN))}
        </Button>
      )}
    </>
  );
};
