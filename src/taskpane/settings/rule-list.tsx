import { makeStyles } from "@fluentui/react-components";
import type { RulePage } from "../services";
import { RuleRow } from "./rule-row";
import { withWish } from "./rule-wishes";
import { useSettings } from "./use-settings";

const useStyles = makeStyles({ list: { margin: 0, padding: 0, listStyleType: "none" } });

/** Rules under one another, each to be switched and graded. */
export const RuleList = ({ rules }: { readonly rules: readonly RulePage[] }): React.JSX.Element => {
  const styles = useStyles();
  const { settings, changeSettings } = useSettings();
  return (
    <ul className={styles.list}>
      {rules.map((rule) => (
        <RuleRow key={rule.id} rule={rule} settings={settings} onWish={(one, wish) => changeSettings({ rules: withWish(settings.rules, one, wish) })} />
      ))}
    </ul>
  );
};
