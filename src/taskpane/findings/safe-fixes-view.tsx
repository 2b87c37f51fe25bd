import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { CheckResult } from "../../app/parts/check-result";
import { toA1 } from "../../core/sheet/a1";
import { usePaneContext } from "../model/pane-context";
import { useTexts } from "../texts/texts";
import { EditPreview } from "../parts/edit-preview";
import { safeFixes } from "./safe-fixes";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, padding: tokens.spacingHorizontalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  row: {
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
  },
  edits: { paddingInlineStart: tokens.spacingHorizontalXXL, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Every safe fix with a box to tick, before → after; applied together, all or nothing. */
export const SafeFixesView = ({ report }: { readonly report: CheckResult }): React.JSX.Element => {
  const styles = useStyles();
  const texts = useTexts();
  const { state, acts } = usePaneContext();
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const fixes = safeFixes(report);
  const chosen = fixes.filter((_fix, index) => !left.has(index));
  const toggle = (index: number): void => {
    const next = new Set(left);
    if (!next.delete(index)) next.add(index);
    setLeft(next);
  };
  const apply = async (): Promise<void> => {
    if (await acts.applyFixes(chosen.map(({ fix }) => fix))) acts.show("findings", "keep-notice");
  };
  return (
    <div className={styles.box}>
      <h2 className={styles.title}>{texts.fixes.title}</h2>
      <p className={styles.hint}>{fixes.length === 0 ? texts.clean.title : texts.fixes.hint}</p>
      <Checkbox
        label={texts.fixes.everything}
        checked={left.size === 0 ? true : chosen.length === 0 ? false : "mixed"}
        onChange={() => setLeft(left.size === 0 ? new Set(fixes.keys()) : new Set())}
      />
      <ul className={styles.list}>
        {fixes.map(({ finding, fix }, index) => (
          <li key={index} className={styles.row}>
            <Checkbox
              checked={!left.has(index)}
              label={`${finding.at ? `${finding.sheet}!${toA1(finding.at)} ` : ""}${fix.label}`}
              onChange={() => toggle(index)}
            />
            <div className={styles.edits}>
              <EditPreview edits={fix.edits} />
            </div>
          </li>
        ))}
      </ul>
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={chosen.length === 0 || state.work !== undefined} onClick={() => void apply()}>
          {texts.fixes.chosen(chosen.length)}
        </Button>
        <Button onClick={() => acts.show("findings")}>{texts.actions.back}</Button>
      </div>
    </div>
  );
};
