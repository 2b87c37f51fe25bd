import { Checkbox, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useDeferredValue, useState } from "react";
import type { RulePage } from "../../app/list-rules";
import { useTexts } from "../texts/texts";
import { RuleFamilies } from "./rule-families";
import { RuleList } from "./rule-list";
import { isChanged } from "./rule-wishes";
import { useSettings } from "./use-settings";

/** Found rules beyond this are only counted. */
const SHOWN = 30;

const useStyles = makeStyles({ note: { margin: 0, color: tokens.colorNeutralForeground2 } });

const matches = ({ id, title, why }: RulePage, words: readonly string[]): boolean =>
  words.every((word) => `${title} ${id} ${why}`.toLowerCase().includes(word));

/** Every rule: by family, or those that a search finds, or those that were changed. */
export const RulesSection = ({ rules }: { readonly rules: readonly RulePage[] }): React.JSX.Element => {
  const styles = useStyles();
  const { settings: texts } = useTexts();
  const { settings } = useSettings();
  const [search, setSearch] = useState("");
  // A rule set back to its default stays in sight until the box is ticked anew.
  const [kept, setKept] = useState<ReadonlySet<string>>();
  const words = useDeferredValue(search).toLowerCase().split(/\s+/).filter(Boolean);
  const changed = rules.filter((rule) => isChanged(rule, settings)).map(({ id }) => id);
  const found = rules.filter((rule) => matches(rule, words) && (kept?.has(rule.id) ?? true));
  const narrowed = words.length > 0 || kept !== undefined;
  return (
    <>
      <Input
        type="search"
        aria-label={texts.rules.search}
        placeholder={texts.rules.search}
        value={search}
        onChange={(_event, { value }) => setSearch(value)}
      />
      <Checkbox
        label={texts.rules.onlyChanged(changed.length)}
        checked={kept !== undefined}
        onChange={(_event, { checked }) => setKept(checked === true ? new Set(changed) : undefined)}
      />
      {narrowed ? <RuleList rules={found.slice(0, SHOWN)} /> : <RuleFamilies rules={rules} />}
      <p className={styles.note} role="status">
        {narrowed && found.length === 0 ? texts.rules.none : narrowed && found.length > SHOWN ? texts.rules.more(found.length - SHOWN) : ""}
      </p>
    </>
  );
};
