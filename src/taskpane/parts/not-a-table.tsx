import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from "@fluentui/react-components";
import type { NotATable } from "../../core/table/read/parse-workbook";
import { useTexts } from "../texts/texts";

const useStyles = makeStyles({ box: { padding: tokens.spacingHorizontalM }, line: { display: "block", overflowWrap: "anywhere" } });

/** A sheet that is no target table: what was looked for, what was found, what to do. */
export const NotATableNotice = ({ sheet }: { readonly sheet: NotATable }): React.JSX.Element => {
  const styles = useStyles();
  const texts = useTexts();
  const nearest = sheet.nearest;
  return (
    <div className={styles.box}>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{texts.notTable.title}</MessageBarTitle>
          {sheet.reason === "empty" && <span className={styles.line}>{texts.notTable.empty}</span>}
          {sheet.reason !== "empty" && (
            <>
              <span className={styles.line}>
                {texts.notTable.lookedFor}
                {texts.phrase.list(sheet.lookedFor)}
              </span>
              <span className={styles.line}>
                {sheet.found.length > 0 ? `${texts.notTable.found}${texts.phrase.list(sheet.found)}` : texts.notTable.nothing}
              </span>
            </>
          )}
          {nearest && nearest.missing.length > 0 && (
            <span className={styles.line}>{texts.notTable.nearest(nearest.title, texts.phrase.list(nearest.missing))}</span>
          )}
        </MessageBarBody>
      </MessageBar>
    </div>
  );
};
