import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { usePaneContext } from "../model/pane-acts";
import type { ViewId } from "../model/pane-state";
import { useTexts } from "../texts/texts";

const MODES = [
  ["new-project", "one"],
  ["batch", "batch"],
  ["carry-over", "carryOver"],
] as const satisfies readonly (readonly [view: ViewId, label: string])[];

const useStyles = makeStyles({
  tabs: { flexWrap: "wrap", paddingInline: tokens.spacingHorizontalXS },
  tab: { minHeight: "44px", paddingInline: tokens.spacingHorizontalS },
});

/** The ways to new tables; nothing in every other view. Drawn once above the three views, so that the focus stays on the chosen way. */
export const ModeTabs = (): React.JSX.Element | null => {
  const styles = useStyles();
  const { newProject: texts } = useTexts();
  const { state, acts } = usePaneContext();
  if (!MODES.some(([view]) => view === state.view)) return null;
  return (
    <TabList
      className={styles.tabs}
      size="small"
      aria-label={texts.title}
      selectedValue={state.view}
      onTabSelect={(_event, { value }) => MODES.forEach(([view]) => view === value && acts.show(view))}
    >
      {MODES.map(([view, label]) => (
        <Tab key={view} value={view} className={styles.tab}>
          {texts.modes[label]}
        </Tab>
      ))}
    </TabList>
  );
};
