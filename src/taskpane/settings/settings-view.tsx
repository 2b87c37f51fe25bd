import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { layoutById } from "../../core/table/layouts";
import { usePaneContext } from "../model/pane-context";
import type { RulePage } from "../../app/list-rules";
import { useServices } from "../model/services";
import { LoadingSpinner } from "../parts/loading-spinner";
import { useTexts } from "../texts/texts";
import type { Texts } from "../texts/zh-cn";
import { ColoursSection } from "./colours-section";
import { ExportSettings } from "./export-settings";
import { ImportSettings } from "./import-settings";
import { LayoutSection } from "./layout-section";
import { MappingsSection } from "./mappings-section";
import { ResetSettings } from "./reset-settings";
import { isChanged } from "./rule-wishes";
import { RulesSection } from "./rules-section";
import { SettingsSection } from "./settings-section";
import { changedThresholds } from "./thresholds";
import { ThresholdsSection } from "./thresholds-section";
import { TourSection } from "./tour-section";
import { useSettings } from "./use-settings";

const SECTIONS = ["rules", "thresholds", "layout", "mappings", "colours", "file", "tour"] as const;
type Section = (typeof SECTIONS)[number];

const useStyles = makeStyles({
  title: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  hint: {
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

/** What a folded section has to say of itself. */
const useNotes = (rules: ReadonlyMap<string, RulePage>, { settings: texts, phrase }: Texts): Readonly<Record<Section, string>> => {
  const { preferences, settings } = useSettings();
  const changed = (count: number): string => (count > 0 ? texts.changed(count) : "");
  const layout = settings.layout === "auto" ? texts.layout.auto : layoutById(settings.layout).title;
  return {
    rules: changed([...rules.values()].filter((rule) => isChanged(rule, settings)).length),
    thresholds: changed(changedThresholds([...rules.values()], settings)),
    layout: settings.year === undefined ? layout : phrase.both(layout, texts.layout.yearOf(settings.year)),
    mappings: settings.mappings.length > 0 ? texts.mappings.count(settings.mappings.length) : "",
    colours: texts.colours.palettes[preferences.palette],
    file: "",
    tour: "",
  };
};

/** 设置: seven parts, folded until asked for; every change works at once. */
export const SettingsView = (): React.JSX.Element => {
  const styles = useStyles();
  const texts = useTexts();
  const { lasting } = useServices();
  const { rules } = usePaneContext().state;
  const notes = useNotes(rules, texts);
  const [open, setOpen] = useState<ReadonlySet<Section>>(new Set());
  const toggle = (section: Section): void =>
    setOpen(new Set(open.has(section) ? [...open].filter((one) => one !== section) : [...open, section]));
  // What was chosen on this machine is read before the rule book is here.
  if (rules.size === 0) return <LoadingSpinner name={texts.loading.rules} />;
  const bodies: Readonly<Record<Section, React.JSX.Element>> = {
    rules: <RulesSection rules={[...rules.values()]} />,
    thresholds: <ThresholdsSection rules={[...rules.values()]} />,
    layout: <LayoutSection />,
    mappings: <MappingsSection />,
    colours: <ColoursSection />,
    file: (
      <>
        <ExportSettings />
        <ImportSettings rules={[...rules.values()]} />
        <ResetSettings />
      </>
    ),
    tour: <TourSection />,
  };
  return (
    <>
      <h2 className={styles.title}>{texts.settings.title}</h2>
      <p className={styles.hint}>{lasting() ? texts.settings.hint : texts.settings.forgotten}</p>
      {SECTIONS.map((section) => (
        <SettingsSection
          key={section}
          title={texts.settings.sections[section]}
          note={notes[section]}
          open={open.has(section)}
          onToggle={() => toggle(section)}
        >
          {bodies[section]}
        </SettingsSection>
      ))}
    </>
  );
};
