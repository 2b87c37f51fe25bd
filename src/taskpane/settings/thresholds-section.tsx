import { makeStyles, tokens } from "@fluentui/react-components";
import type { RulePage } from "../../app/list-rules";
import { useTexts } from "../texts/texts";
import { numberProblem } from "./number-problem";
import { readNumber } from "./read-number";
import { SettledField } from "./settled-field";
import { thresholdsOf, withThreshold, type Threshold } from "./thresholds";
import { useSettings } from "./use-settings";

const useStyles = makeStyles({ note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 } });

/** Every number that rules compare with, in its unit, within its range. */
export const ThresholdsSection = ({ rules }: { readonly rules: readonly RulePage[] }): React.JSX.Element => {
  const styles = useStyles();
  const { settings: texts } = useTexts();
  const { settings, changeSettings } = useSettings();
  const { thresholds } = settings;
  const set = (threshold: Threshold, value: number): void => changeSettings({ thresholds: withThreshold(thresholds, threshold, value) });
  return (
    <>
      <p className={styles.note}>{texts.thresholds.pending}</p>
      {thresholdsOf(rules, texts.thresholds.labels).map((threshold) => {
        const { name, option } = threshold;
        const label = texts.thresholds.labels[name];
        const value = thresholds[name] ?? option.default;
        return (
          <SettledField
            key={name}
            name={name}
            label={label}
            hint={texts.thresholds.hint(option, option.default)}
            unit={texts.thresholds.units[option.unit]}
            decimal
            value={String(value)}
            problem={(typed) => {
              const read = readNumber(typed, option);
              return read.ok ? undefined : numberProblem(read.error, typed, option, texts.thresholds);
            }}
            onSettle={(typed) => {
              const read = readNumber(typed, option);
              if (read.ok) set(threshold, read.value);
            }}
            reset={
              value === option.default ? undefined : { label: texts.thresholds.reset(label), onReset: () => set(threshold, option.default) }
            }
          />
        );
      })}
    </>
  );
};
