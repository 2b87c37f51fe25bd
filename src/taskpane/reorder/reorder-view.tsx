import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { CheckResult } from "../../app/parts/check-result";
import { renumberTables } from "../../core/edits/reorder/renumber";
import type { TargetTable } from "../../core/table/model/target-table";
import { EditPreview } from "../parts/edit-preview";
import { usePaneContext } from "../model/pane-context";
import { useTexts } from "../texts/texts";
import { ReorderStep } from "./reorder-step";
import { TableSteps } from "./table-steps";

const useStyles = makeStyles({
  box: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  /** Long titles are cut inside the box, not by the pane. */
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  back: { justifySelf: "start", minHeight: "44px" },
});

const nameOf = ({ sheet, projectName }: TargetTable): string => [sheet, projectName?.text ?? ""].filter((text) => text !== "").join(" · ");

/** 重排: the indicators and goals of a checked table, the titles of all of them. */
export const ReorderView = ({ report }: { readonly report: CheckResult }): React.JSX.Element => {
  const styles = useStyles();
  const { reorder: texts, actions } = useTexts();
  const { acts } = usePaneContext();
  const [chosen, setChosen] = useState(0);
  const { tables } = report;
  const table = tables[chosen] ?? tables[0];
  const numbers = useMemo(() => (tables.length > 1 ? renumberTables(tables) : undefined), [tables]);
  return (
    <div className={styles.box}>
      <h2 className={styles.title}>{texts.title}</h2>
      <p className={styles.hint}>{texts.hint}</p>
      {tables.length > 1 && (
        <Field className={styles.field} label={texts.table}>
          <Select name="table" value={String(chosen)} onChange={(_event, { value }) => setChosen(Number(value))}>
            {tables.map((one, index) => (
              <option key={index} value={String(index)}>
                {nameOf(one)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {table && <TableSteps key={chosen} table={table} />}
      <ReorderStep title={texts.numbers} fix={numbers} label={texts.numbered}>
        {numbers ? (
          <EditPreview edits={numbers.edits} />
        ) : (
          <p className={styles.hint}>{tables.length > 1 ? texts.numbersDone : texts.numbersAlone}</p>
        )}
      </ReorderStep>
      <Button className={styles.back} onClick={() => acts.show("findings")}>
        {actions.back}
      </Button>
    </div>
  );
};
