import { Button, makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from "@fluentui/react-components";
import { usePaneContext } from "../model/pane-context";
import { LoadingSpinner } from "../parts/loading-spinner";
import { useTexts } from "../texts/texts";
import { CarryForm } from "./carry-form";
import { CompareForm } from "./compare-form";
import { useCarriableTables } from "./use-carriable-tables";

const useStyles = makeStyles({
  box: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalM },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  button: { minHeight: "44px" },
});

/** 沿用上年 and 年度对比: both begin with the tables the workbook has. */
export const CarryOverView = (): React.JSX.Element => {
  const styles = useStyles();
  const { carryOver: texts, actions, explain, loading } = useTexts();
  const { acts } = usePaneContext();
  const { read, again } = useCarriableTables();
  if (!read) return <LoadingSpinner name={loading.tables} />;
  return (
    <div className={styles.box}>
      {!read.ok && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{texts.failed}</MessageBarTitle>
            {explain(read.error)}
          </MessageBarBody>
        </MessageBar>
      )}
      {read.ok && read.value.length === 0 && <p className={styles.hint}>{texts.none}</p>}
      {read.ok && read.value.length > 0 && (
        <>
          <CarryForm tables={read.value} />
          <CompareForm tables={read.value} />
        </>
      )}
      <div className={styles.buttons}>
        <Button className={styles.button} onClick={again}>
          {texts.again}
        </Button>
        <Button className={styles.button} onClick={() => acts.show("findings")}>
          {actions.back}
        </Button>
      </div>
    </div>
  );
};
