import { makeStyles, tokens } from "@fluentui/react-components";
import { defaultThresholds, type Thresholds } from "../../core/lint/settings";
import { thresholdRanges } from "../../core/lint/threshold-ranges";
import { useTexts } from "../texts/texts";
import { numberProblem } from "./number-problem";
import { readNumber } from "./read-number";
import { SettledField } from "./settled-field";
import { thresholdKeys } from "./threshold-keys";
import { useSettings } from "./use-settings";

const useStyles = makeStyles({ note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 } });

/** Every number that rules compare with, in its unit, within its range. */
export const ThresholdsSection = (): React.JSX.Element => {
  const styles = useStyles();
  const { settings: texts } = useTexts();
  const { settings, changeSettings } = useSettings();
  const { thresholds } = settings;
  const set = (key: keyof Thresholds, value: number): void => changeSettings({ thresholds: { ...thresholds, [key]: value } });
  return (
    <>
      <p className={styles.note}>{texts.thresholds.pending}</p>
      {thresholdKeys.map((key) => {
        const range = thresholdRanges[key];
        const standard = defaultThresholds[key];
        const label = texts.thresholds.labels[key];
        return (
          <SettledField
            key={key}
            name={key}
            label={label}
            hint={texts.thresholds.hint(range, standard)}
            unit={texts.thresholds.units[range.unit]}
            decimal
            value={String(thresholds[key])}
            problem={(typed) => {
              const read = readNumber(typed, range);
              return read.ok ? undefined : numberProblem(read.error, typed, range, texts.thresholds);
            }}
            onSettle={(typed) => {
              const read = readNumber(typed, range);
              if (read.ok) set(key, read.value);
            }}
            reset={thresholds[key] === standard ? undefined : { label: texts.thresholds.reset(label), onReset: () => set(key, standard) }}
          />
        );
      })}
    </>
  );
};
