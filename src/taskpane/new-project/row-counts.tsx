import { Field, makeStyles, SpinButton, tokens } from "@fluentui/react-components";
import type { BlankRows } from "../../core/templates/project-request";
import { useTexts } from "../texts/texts";

const MOST_ROWS = 20;

const useStyles = makeStyles({
  list: { display: "grid", gridTemplateColumns: "repeat(auto-fill, minmax(min(110px, 45%), 1fr))", gap: tokens.spacingHorizontalS },
  legend: { padding: 0, marginBottom: tokens.spacingVerticalXS },
  box: { margin: 0, padding: 0, minWidth: 0, border: "none" },
  count: { minWidth: 0, width: "100%", boxSizing: "border-box" },
});

interface Props {
  readonly rows: readonly BlankRows[];
  readonly onChange: (rows: readonly BlankRows[]) => void;
}

/** How many empty rows each 二级指标 gets. */
export const RowCounts = ({ rows, onChange }: Props): React.JSX.Element => {
  const styles = useStyles();
  const { newProject: texts } = useTexts();
  const set = (index: number, count: number): void =>
    onChange(rows.map((row, other) => (other === index ? { ...row, count: Math.min(MOST_ROWS, Math.max(0, Math.round(count))) } : row)));
  return (
    <fieldset className={styles.box}>
      <legend className={styles.legend}>{texts.rows(rows.reduce((sum, { count }) => sum + count, 0))}</legend>
      <div className={styles.list}>
        {rows.map(({ level1, level2, count }, index) => (
          <Field key={`${level1} ${level2}`} label={level2} size="small">
            <SpinButton
              className={styles.count}
              size="small"
              min={0}
              max={MOST_ROWS}
              value={count}
              onChange={(_event, { value, displayValue }) => set(index, value ?? (Number(displayValue) || 0))}
            />
          </Field>
        ))}
      </div>
    </fieldset>
  );
};
