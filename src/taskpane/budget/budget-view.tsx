import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { CheckResult } from "../../app/parts/check-result";
import { useTexts } from "../texts/texts";
import { TableSection } from "./table-section";

/** Tables drawn at once. */
const PAGE = 50;

const useStyles = makeStyles({
  none: { padding: tokens.spacingHorizontalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  more: { minHeight: "44px" },
});

/** 预算对账: every checked table with its result; the first is open. */
export const BudgetView = ({ report: { tables } }: { readonly report: Pick<CheckResult, "tables"> }): React.JSX.Element => {
  const styles = useStyles();
  const { budget: texts } = useTexts();
  const [shown, setShown] = useState(PAGE);
  if (tables.length === 0) {
    return (
      <div className={styles.none}>
        <h2 className={styles.title}>{texts.empty.title}</h2>
        <p className={styles.hint}>{texts.empty.hint}</p>
      </div>
    );
  }
  return (
    <>
      {tables.slice(0, shown).map((table, position) => (
        <TableSection key={`${table.sheet} ${table.area.firstRow}`} table={table} open={position === 0} />
      ))}
      {tables.length > shown && (
        <Button className={styles.more} appearance="subtle" onClick={() => setShown(shown + PAGE)}>
          {texts.more(Math.min(PAGE, tables.length - shown), tables.length - shown)}
        </Button>
      )}
    </>
  );
};
