import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { renumberGoals } from "../../core/edits/reorder/renumber";
import { sortIndicators } from "../../core/edits/reorder/sort-indicators";
import type { TargetTable } from "../../core/table/model/target-table";
import { EditPreview } from "../parts/edit-preview";
import { useTexts } from "../texts/texts";
import { ReorderStep } from "./reorder-step";
import { SortPreview } from "./sort-preview";

const useStyles = makeStyles({ hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 } });

/** What can be put in order in one table: its indicators, its goals. */
export const TableSteps = ({ table }: { readonly table: TargetTable }): React.JSX.Element => {
  const styles = useStyles();
  const { reorder: texts } = useTexts();
  const sort = useMemo(() => sortIndicators(table), [table]);
  const goals = useMemo(() => renumberGoals(table), [table]);
  const none = table.indicators.length === 0;
  return (
    <>
      <ReorderStep title={texts.sort} fix={sort.kind === "fix" ? sort.fix : undefined} label={texts.sorted(table.sheet)}>
        <p className={styles.hint}>{sort.kind === "fix" ? texts.sortHint : none ? texts.noIndicators : texts.outcomes[sort.kind]}</p>
        {sort.kind === "fix" && <SortPreview before={table.indicators} order={sort.order} />}
      </ReorderStep>
      <ReorderStep title={texts.goals} fix={goals} label={texts.goalsNumbered(table.sheet)}>
        {goals ? (
          <EditPreview edits={goals.edits} />
        ) : (
          <p className={styles.hint}>{table.goals.length === 0 ? texts.noGoals : texts.goalsDone}</p>
        )}
      </ReorderStep>
    </>
  );
};
