import { defined } from "../../core/result/defined";
import { Checkbox, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { CarriableTable } from "../../app/list-carriable-tables";
import { useTexts } from "../texts/texts";
import { nameOf } from "./carry-choices";

const useStyles = makeStyles({
  row: { paddingBlock: tokens.spacingVerticalXS, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: "anywhere" },
  facts: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  budget: { marginInlineStart: tokens.spacingHorizontalXXL },
});

interface Props {
  readonly table: CarriableTable;
  readonly ticked: boolean;
  readonly budget: string;
  readonly error: string | undefined;
  readonly onTick: (ticked: boolean) => void;
  readonly onBudget: (budget: string) => void;
}

/** One of last year's tables with its box and the new year's budget. */
export const CarriedLine = ({ table, ticked, budget, error, onTick, onBudget }: Props): React.JSX.Element => {
  const styles = useStyles();
  const { carryOver: texts } = useTexts();
  const { sheet, year, indicators, total, moneyUnit = "" } = table;
  const facts = [
    texts.sheet(sheet),
    year === undefined ? texts.noYear : texts.year(year),
    texts.indicators(indicators),
    ...(total === "" ? [] : [texts.total(total, moneyUnit === "" ? "" : ` ${moneyUnit}`)]),
  ];
  return (
    <li className={styles.row}>
      <Checkbox
        checked={ticked}
        onChange={(_event, { checked }) => onTick(checked === true)}
        label={
          <>
            {nameOf(table)}
            <span className={styles.facts}>
              {facts.map((fact) => (
                <span key={fact}>{fact}</span>
              ))}
            </span>
          </>
        }
      />
      {ticked && (
        <Field className={styles.budget} size="small" label={texts.newBudget(moneyUnit)} {...defined({ validationMessage: error })}>
          <Input
            inputMode="decimal"
            aria-label={texts.newBudgetOf(nameOf(table), moneyUnit)}
            value={budget}
            onChange={(_event, { value }) => onBudget(value)}
          />
        </Field>
      )}
    </li>
  );
};
