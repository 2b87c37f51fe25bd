import { makeStyles, tokens } from "@fluentui/react-components";
import type { CellEdit } from "../../core/edits/cell-edit";
import { toA1 } from "../../core/sheet/a1";
import { useTexts } from "../texts/texts";

const useStyles = makeStyles({
  line: { display: "block" },
  cell: { fontFamily: tokens.fontFamilyMonospace, color: tokens.colorNeutralForeground2 },
  was: { textDecorationLine: "line-through", color: tokens.colorNeutralForeground2 },
  now: { textDecorationLine: "none", fontWeight: tokens.fontWeightSemibold },
});

const SHOWN_EDITS = 5;

/** What each cell reads before and after; its sheet is named where the cells lie on several. */
export const EditPreview = ({ edits }: { readonly edits: readonly CellEdit[] }): React.JSX.Element => {
  const styles = useStyles();
  const texts = useTexts();
  const several = new Set(edits.map(({ sheet }) => sheet)).size > 1;
  return (
    <>
      {edits.slice(0, SHOWN_EDITS).map((edit) => (
        <span key={`${edit.sheet}!${toA1(edit.at)}`} className={styles.line}>
          <span className={styles.cell}>{several ? `${edit.sheet}!${toA1(edit.at)}` : toA1(edit.at)}</span>{" "}
          <del className={styles.was}>{edit.was === "" ? texts.finding.empty : edit.was}</del> →{" "}
          <ins className={styles.now}>{edit.text === "" ? texts.finding.empty : edit.text}</ins>
        </span>
      ))}
      {edits.length > SHOWN_EDITS && <span className={styles.line}>{texts.fixes.more(edits.length - SHOWN_EDITS)}</span>}
    </>
  );
};
