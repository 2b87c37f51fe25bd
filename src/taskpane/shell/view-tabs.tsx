import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { usePaneContext } from "../model/pane-acts";
import type { ViewId } from "../model/pane-state";
import { useTexts } from "../texts/texts";

const TABS = ["findings", "budget", "overview", "library", "settings"] as const satisfies readonly ViewId[];

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
  const { tabs } = useTexts();
  const { state, acts } = usePaneContext();
  return (
    <TabList
      className={styles.tabs}
      size="small"
      aria-label={tabs.label}
      selectedValue={state.view}
      onTabSelect={(_event, { value }) => TABS.filter((tab) => tab === value).forEach((tab) => acts.show(tab))}
    >
      {TABS.map((tab) => (
        <Tab key={tab} value={tab} className={styles.tab} title={tabs.full[tab]} aria-label={tabs.full[tab]}>
          {tabs[tab]}
        </Tab>
      ))}
    </TabList>
  );
};
