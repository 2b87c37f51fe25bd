import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { usePaneContext } from "../model/pane-context";
import { useTexts } from "../texts/texts";
import { tabsOf } from "./tabs-of";
import { views } from "./views";

const useStyles = makeStyles({
  tabs: { flexWrap: "wrap", paddingInline: tokens.spacingHorizontalXS },
  tab: { minHeight: "44px", paddingInline: tokens.spacingHorizontalS },
});

/** The ways to new tables; nothing in every other view. Drawn once above the three views, so that the focus stays on the chosen way. */
export const ModeTabs = (): React.JSX.Element | null => {
  const styles = useStyles();
  const texts = useTexts();
  const { state, acts } = usePaneContext();
  if (views[state.view].tabs !== "new-table") return null;
  const tabs = tabsOf("new-table", texts);
  return (
    <TabList
      className={styles.tabs}
      size="small"
      aria-label={texts.newProject.title}
      selectedValue={state.view}
      onTabSelect={(_event, { value }) => tabs.filter(({ id }) => id === value).forEach(({ id }) => acts.show(id))}
    >
      {tabs.map(({ id, tab }) => (
        <Tab key={id} value={id} className={styles.tab}>
          {tab}
        </Tab>
      ))}
    </TabList>
  );
};
