import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { usePaneContext } from "../model/pane-context";
import { useTexts } from "../texts/texts";
import { tabsOf } from "./tabs-of";

const useStyles = makeStyles({
  tabs: {
    flexShrink: 0,
    flexWrap: "wrap",
    paddingInline: tokens.spacingHorizontalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: { minHeight: "40px", paddingInline: tokens.spacingHorizontalS },
});

/** The pane's views; those reached from a button belong to none of the tabs. */
export const ViewTabs = (): React.JSX.Element => {
  const styles = useStyles();
  const texts = useTexts();
  const { state, acts } = usePaneContext();
  const tabs = tabsOf("pane", texts);
  return (
    <TabList
      className={styles.tabs}
      size="small"
      aria-label={texts.tabs}
      selectedValue={state.view}
      onTabSelect={(_event, { value }) => tabs.filter(({ id }) => id === value).forEach(({ id }) => acts.show(id))}
    >
      {tabs.map(({ id, name, tab }) => (
        <Tab key={id} value={id} className={styles.tab} title={name} aria-label={name}>
          {tab}
        </Tab>
      ))}
    </TabList>
  );
};
