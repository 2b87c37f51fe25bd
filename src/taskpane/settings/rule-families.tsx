import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { useState } from "react";
import type { RuleFamily } from "../../core/lint/finding";
import type { RulePage } from "../../app/list-rules";
import { useTexts } from "../texts/texts";
import { RuleList } from "./rule-list";
import { isChanged } from "./rule-wishes";
import { useSettings } from "./use-settings";

const useStyles = makeStyles({
  family: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  title: { margin: 0 },
  toggle: { justifyContent: "start", width: "100%", minHeight: "44px", paddingInline: 0, fontWeight: tokens.fontWeightSemibold },
  note: {
    marginInlineStart: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** The rule book by family; the rules of a family are drawn while it is open. */
export const RuleFamilies = ({ rules }: { readonly rules: readonly RulePage[] }): React.JSX.Element => {
  const styles = useStyles();
  const { settings: texts, filter } = useTexts();
  const { settings } = useSettings();
  const [open, setOpen] = useState<RuleFamily>();
  return (
    <div>
      {[...new Set(rules.map(({ family }) => family))].map((family) => {
        const members = rules.filter((rule) => rule.family === family);
        const changed = members.filter((rule) => isChanged(rule, settings)).length;
        const name = filter.families[family];
        return (
          <section key={family} className={styles.family} aria-label={name}>
            <h4 className={styles.title}>
              <Button
                className={styles.toggle}
                appearance="transparent"
                icon={family === open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
                aria-expanded={family === open}
                onClick={() => setOpen(family === open ? undefined : family)}
              >
                {texts.rules.family(name, members.length)}
                {changed > 0 && <span className={styles.note}>{texts.changed(changed)}</span>}
              </Button>
            </h4>
            {family === open && <RuleList rules={members} />}
          </section>
        );
      })}
    </div>
  );
};
