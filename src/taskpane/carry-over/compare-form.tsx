import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { CarriableTable } from "../../app/list-carriable-tables";
import { usePaneContext } from "../model/pane-context";
import { useServices } from "../model/services";
import { useTexts } from "../texts/texts";
import { COMPARED_AS, comparedSheets, sheetsAs, type ComparedAs } from "./compared-sheets";

const useStyles = makeStyles({
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  title: {
    margin: 0,
    paddingBlockStart: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  field: { overflowWrap: "anywhere" },
  button: { minHeight: "44px", justifySelf: "start" },
});

/** 年度对比: which sheets are last year's and which this year's, written as 年度对比表. */
export const CompareForm = ({ tables }: { readonly tables: readonly CarriableTable[] }): React.JSX.Element => {
  const styles = useStyles();
  const { carryOver: texts } = useTexts();
  const services = useServices();
  const { state, acts } = usePaneContext();
  const [chosen, setChosen] = useState<ReadonlyMap<string, ComparedAs>>(new Map());
  const compared = comparedSheets(tables, chosen);
  const [previous, current] = [sheetsAs(compared, "previous"), sheetsAs(compared, "current")];
  const ready = previous.length > 0 && current.length > 0;
  const write = (): void =>
    void acts.perform(
      () => services.writeComparison(previous, current),
      (sheet) => ({ label: texts.written(sheet.name), undo: { kind: "sheets", sheets: [sheet] } }),
    );
  return (
    <>
      <h2 className={styles.title}>{texts.compare}</h2>
      <p className={styles.hint}>{texts.compareHint}</p>
      {[...compared].map(([sheet, as]) => (
        <Field key={sheet} className={styles.field} label={texts.roleOf(sheet)}>
          <Select
            value={as}
            onChange={(_event, { value }) =>
              COMPARED_AS.filter((one) => one === value).forEach((one) => setChosen(new Map(chosen).set(sheet, one)))
            }
          >
            {COMPARED_AS.map((one) => (
              <option key={one} value={one}>
                {texts.roles[one]}
              </option>
            ))}
          </Select>
        </Field>
      ))}
      {!ready && <p className={styles.hint}>{texts.compareFirst}</p>}
      <Button className={styles.button} disabledFocusable={!ready || state.work !== undefined} onClick={write}>
        {texts.write}
      </Button>
    </>
  );
};
