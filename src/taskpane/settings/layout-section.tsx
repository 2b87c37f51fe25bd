import { Field, makeStyles, Select } from "@fluentui/react-components";
import { offeredLayouts } from "../../app/preferences/offered-layouts";
import { yearRange } from "../../core/lint/settings";
import { useTexts } from "../texts/texts";
import { numberProblem } from "./number-problem";
import { readNumber } from "./read-number";
import { SettledField } from "./settled-field";
import { unitsIn, unitsText } from "./units-text";
import { useSettings } from "./use-settings";

// A long title is cut, not the box beside it.
const useStyles = makeStyles({ narrow: { minWidth: 0, width: "100%", textOverflow: "ellipsis" } });

/** Which form's classification and weights hold, the budget year, units of the user's own. */
export const LayoutSection = (): React.JSX.Element => {
  const styles = useStyles();
  const { settings: all } = useTexts();
  const { layout: texts } = all;
  const { settings, changeSettings } = useSettings();
  const year = settings.year === undefined ? "" : String(settings.year);
  const units = unitsText(settings.units);
  return (
    <>
      <Field label={texts.layout}>
        <Select
          name="layout"
          className={styles.narrow}
          select={{ className: styles.narrow }}
          value={settings.layout}
          onChange={(_event, { value }) => changeSettings({ layout: offeredLayouts.find(({ id }) => id === value)?.id ?? "auto" })}
        >
          <option value="auto">{texts.auto}</option>
          {offeredLayouts.map(({ id, title }) => (
            <option key={id} value={id} lang="zh-CN">
              {title}
            </option>
          ))}
        </Select>
      </Field>
      <SettledField
        name="year"
        label={texts.year}
        hint={texts.yearHint}
        decimal
        value={year}
        problem={(typed) => {
          if (typed.trim() === "") return undefined;
          const read = readNumber(typed, yearRange);
          return read.ok ? undefined : numberProblem(read.error, typed, yearRange, all.thresholds);
        }}
        onSettle={(typed) => {
          const read = readNumber(typed, yearRange);
          changeSettings({ year: read.ok ? read.value : undefined });
        }}
      />
      <SettledField
        name="units"
        label={texts.units}
        hint={texts.unitsHint}
        value={units}
        problem={() => undefined}
        onSettle={(typed) => changeSettings({ units: unitsIn(typed) })}
      />
    </>
  );
};
