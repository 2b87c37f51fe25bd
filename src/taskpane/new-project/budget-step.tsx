import { makeStyles, tokens } from "@fluentui/react-components";
import { useTexts } from "../texts/texts";
import { typedAmount } from "../model/typed-amount";
import { sourcesOf } from "./read-wizard";
import type { StepProps } from "./step-props";
import { TextField } from "../parts/text-field";

const useStyles = makeStyles({ sum: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 } });

/** Budget and its sources, with their sum while they are typed. */
export const BudgetStep = ({ state, errors, onChange }: StepProps): React.JSX.Element => {
  const styles = useStyles();
  const { newProject: texts } = useTexts();
  const sources = sourcesOf(state);
  const total = typedAmount(state.total);
  return (
    <>
      <TextField
        name="total"
        label={texts.total}
        decimal
        value={state.total}
        error={errors.total}
        onChange={(value) => onChange({ total: value })}
      />
      <TextField
        name="fiscal"
        label={texts.fiscal}
        decimal
        value={state.fiscal}
        error={errors.fiscal}
        onChange={(fiscal) => onChange({ fiscal })}
      />
      <TextField
        name="other"
        label={texts.other}
        decimal
        value={state.other}
        error={errors.other}
        onChange={(other) => onChange({ other })}
      />
      <p className={styles.sum} role="status">
        {sources === undefined ? texts.sourcesHint : texts.sources(sources.toFixed(2), total === undefined)}
      </p>
    </>
  );
};
