import { makeStyles } from "@fluentui/react-components";
import { useCallback } from "react";
import type { RulePage } from "../../app/list-rules";
import { RuleRow } from "./rule-row";
import { wishOf, withWish, type RuleWish } from "./rule-wishes";
import { useSettings } from "./use-settings";

const useStyles = makeStyles({ list: { margin: 0, padding: 0, listStyleType: "none" } });

/** Rules under one another, each to be switched and graded. */
export const RuleList = ({ rules }: { readonly rules: readonly RulePage[] }): React.JSX.Element => {
  const styles = useStyles();
  const { settings, changeSettings } = useSettings();
  // Stays the same function, so that a row is not drawn again for the sake of another.
  const onWish = useCallback(
    (rule: RulePage, wish: RuleWish) => changeSettings(({ rules: now }) => ({ rules: withWish(now, rule, wish) })),
    [changeSettings],
  );
  return (
    <ul className={styles.list}>
      {rules.map((rule) => (
        <RuleRow key={rule.id} rule={rule} wish={wishOf(rule, settings)} onWish={onWish} />
      ))}
    </ul>
  );
};
