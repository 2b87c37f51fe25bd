import { Field, makeStyles, Radio, RadioGroup, Switch, tokens } from "@fluentui/react-components";
import { paneChoices } from "../../app/preferences/pane-preferences";
import { useTexts } from "../texts/texts";
import { PaletteSwatches } from "./palette-swatches";
import { useSettings } from "./use-settings";

const PALETTES = paneChoices.entries.palette.wrapped.options;
const LANGUAGES = paneChoices.entries.language.wrapped.options;

const useStyles = makeStyles({
  choice: { minHeight: "44px", alignItems: "center" },
  label: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
  },
  name: { minWidth: "5.5em" },
});

/** How cells are coloured, when they are checked again, the pane's language. */
export const ColoursSection = (): React.JSX.Element => {
  const styles = useStyles();
  const { settings } = useTexts();
  const { colours: texts } = settings;
  const { preferences, change } = useSettings();
  return (
    <>
      <Field label={texts.palette} hint={texts.paletteHint}>
        <RadioGroup
          name="palette"
          value={preferences.palette}
          onChange={(_event, { value }) => PALETTES.filter((one) => one === value).forEach((palette) => change({ palette }))}
        >
          {PALETTES.map((palette) => (
            <Radio
              key={palette}
              className={styles.choice}
              value={palette}
              label={
                <span className={styles.label}>
                  <span className={styles.name}>{texts.palettes[palette]}</span>
                  <PaletteSwatches palette={palette} />
                </span>
              }
            />
          ))}
        </RadioGroup>
      </Field>
      <Switch
        className={styles.choice}
        label={texts.colourInfo}
        checked={preferences.colourInfo}
        onChange={(_event, { checked }) => change({ colourInfo: checked })}
      />
      <Switch
        className={styles.choice}
        label={texts.live}
        checked={preferences.live}
        onChange={(_event, { checked }) => change({ live: checked })}
      />
      <Field label={texts.language}>
        <RadioGroup
          name="language"
          layout="horizontal"
          value={preferences.language}
          onChange={(_event, { value }) => LANGUAGES.filter((one) => one === value).forEach((language) => change({ language }))}
        >
          {LANGUAGES.map((language) => (
            <Radio
              key={language}
              className={styles.choice}
              value={language}
              label={<span lang={language}>{texts.languages[language]}</span>}
            />
          ))}
        </RadioGroup>
      </Field>
    </>
  );
};
