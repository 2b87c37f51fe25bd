import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import type { Finding } from "../../core/lint/finding";
import type { Fix } from "../../core/edits/fix";
import type { Example } from "../../core/lint/rule";
import { toA1 } from "../../core/sheet/a1";
import type { RulePage } from "../../app/list-rules";
import { useTexts } from "../texts/texts";
import { FixPreview } from "../parts/fix-preview";
import { WaiveForm } from "./waive-form";

// The library comes along only for a finding that asks for it.
const MeasurableReplacements = lazy(async () => ({ default: (await import("../parts/measurable-replacements")).MeasurableReplacements }));

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  label: { color: tokens.colorNeutralForeground2, marginInlineEnd: tokens.spacingHorizontalXS },
});

/** The part of an example that differs, in one line. */
const exampleText = (example: Example | undefined): string => {
  const row = example?.rows?.find((entry) => Object.keys(entry).length > 0);
  if (row) return [row.level2, row.name, row.target].filter(Boolean).join(" · ");
  return Object.values(example?.fields ?? {}).join(" · ");
};

interface Props {
  readonly finding: Finding;
  readonly rule: RulePage | undefined;
  readonly onGoTo: () => void;
  readonly onApply: (fix: Fix) => void;
}

/** What, why, examples, source and fixes of one finding. */
export const FindingCard = ({ finding, rule, onGoTo, onApply }: Props): React.JSX.Element => {
  const styles = useStyles();
  const texts = useTexts();
  const [bad, good] = [exampleText(rule?.examples.bad[0]), exampleText(rule?.examples.good[0])];
  return (
    <div className={styles.card}>
      {rule && (
        <div>
          <span className={styles.label}>{texts.finding.why}</span>
          {rule.why}
        </div>
      )}
      {bad !== "" && good !== "" && (
        <div>
          <div>
            <span className={styles.label}>{texts.finding.bad}</span>
            {bad}
          </div>
          <div>
            <span className={styles.label}>{texts.finding.good}</span>
            {good}
          </div>
        </div>
      )}
      {rule && rule.source !== "" && (
        <div>
          <span className={styles.label}>{texts.finding.source}</span>
          {rule.source}
        </div>
      )}
      {finding.fixes.map((fix) => (
        <FixPreview key={fix.label} fix={fix} onApply={() => onApply(fix)} />
      ))}
      {rule?.asksForMeasure && (
        <Suspense fallback={null}>
          <MeasurableReplacements finding={finding} onApply={onApply} />
        </Suspense>
      )}
      {finding.at && (
        <Button size="small" appearance="secondary" onClick={onGoTo}>
          {texts.finding.goTo(`${finding.sheet}!${toA1(finding.at)}`)}
        </Button>
      )}
      <WaiveForm finding={finding} />
    </div>
  );
};
