import { Button, Checkbox, makeStyles, Select, tokens } from "@fluentui/react-components";
import { memo, useState } from "react";
import { runsKind } from "../../core/lint/runs";
import type { RulePage } from "../../app/list-rules";
import { useTexts } from "../texts/texts";
import type { Texts } from "../texts/zh-cn";
import { runs, switched, wishesFor, type RuleWish } from "./rule-wishes";

const useStyles = makeStyles({
  row: { paddingBlock: tokens.spacingVerticalXS, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  line: {
    display: "flex",
    alignItems: "center",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    paddingInlineStart: tokens.spacingHorizontalXXL,
  },
  select: { flexGrow: 1, minWidth: "120px" },
  state: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  why: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXXL, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
});

const wishText = (wish: RuleWish, rule: RulePage, { settings: { rules }, severity }: Texts): string => {
  switch (wish) {
    case "default":
      return rules.default(rule.runs === "on-request" ? rules.off : severity[rule.severity]);
    case "on":
      return rules.on(severity[rule.severity]);
    case "off":
      return rules.off;
    default:
      return severity[wish];
  }
};

interface Props {
  readonly rule: RulePage;
  readonly wish: RuleWish;
  readonly onWish: (rule: RulePage, wish: RuleWish) => void;
}

/** One rule: whether it runs, how severe it is, why it is there. Drawn again only when something is asked of it: a family has dozens. */
export const RuleRow = memo(({ rule, wish, onWish }: Props): React.JSX.Element => {
  const styles = useStyles();
  const texts = useTexts();
  const { rules } = texts.settings;
  const [open, setOpen] = useState(false);
  const kind = runsKind(rule.runs);
  return (
    <li className={styles.row} data-rule={rule.id}>
      <Checkbox
        label={<span lang="zh-CN">{rule.title}</span>}
        checked={runs(rule, wish)}
        onChange={(_event, { checked }) => onWish(rule, switched(rule, checked === true))}
      />
      <div className={styles.line}>
        <Select
          className={styles.select}
          aria-label={rules.severity(rule.title)}
          value={wish}
          onChange={(_event, { value }) =>
            wishesFor(rule)
              .filter((one) => one === value)
              .forEach((one) => onWish(rule, one))
          }
        >
          {wishesFor(rule).map((one) => (
            <option key={one} value={one}>
              {wishText(one, rule, texts)}
            </option>
          ))}
        </Select>
        {kind !== "always" && <span className={styles.state}>{rules.states[kind]}</span>}
        <Button appearance="subtle" aria-expanded={open} aria-label={rules.whyOf(rule.title)} onClick={() => setOpen(!open)}>
          {rules.why}
        </Button>
      </div>
      {open && (
        <p className={styles.why} lang="zh-CN">
          {rule.why}
          <br />
          {rules.source}
          {rule.source}
        </p>
      )}
    </li>
  );
});
RuleRow.displayName = "RuleRow";
