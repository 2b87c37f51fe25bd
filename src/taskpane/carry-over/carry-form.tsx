import { Button, Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { CarriableTable } from "../../app/list-carriable-tables";
import { TextField } from "../parts/text-field";
import { usePaneContext } from "../model/pane-context";
import { useServices } from "../model/services";
import { useTexts } from "../texts/texts";
import { CarriedLine } from "./carried-line";
import { isTicked, carriedKey, latestYear, readChoices, startChoices, yearText, type CarryChoices } from "./carry-choices";

const useStyles = makeStyles({
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  button: { minHeight: "44px", alignSelf: "start", justifySelf: "start" },
});

/** 沿用上年: which tables become whose year's drafts, and what becomes of their targets. */
export const CarryForm = ({ tables }: { readonly tables: readonly CarriableTable[] }): React.JSX.Element => {
  const styles = useStyles();
  const { carryOver: texts, newProject } = useTexts();
  const services = useServices();
  const { state, acts } = usePaneContext();
  const [choices, setChoices] = useState(startChoices);
  const latest = latestYear(tables);
  const asked = readChoices(choices, tables);
  const problem = asked.ok ? undefined : asked.error;
  const count = tables.filter((table) => isTicked(table, choices, latest)).length;
  const yearError =
    problem?.kind === "no-year"
      ? texts.needYear
      : problem?.kind === "same-year"
        ? texts.sameYear(problem.project, problem.year)
        : undefined;
  const change = (part: Partial<CarryChoices>): void => setChoices({ ...choices, ...part });
  const insert = async (): Promise<void> => {
    if (!asked.ok) return;
    const { year, tables: wanted } = asked.value;
    const result = await acts.perform(
      (progress) => {
        progress.report(0, wanted.length);
        return services.carryOverTables({ tables: wanted, year, targets: choices.targets }, progress);
      },
      ({ inserted, cancelled }) =>
        inserted.length === 0
          ? undefined
          : {
              label: cancelled ? texts.partly(inserted.length, wanted.length) : texts.inserted(inserted.length, year),
              undo: { kind: "sheets", sheets: inserted },
            },
    );
    if (!result) return;
    if (result.inserted.length === 0) return acts.tellUser(result.cancelled ? texts.noneMade : texts.gone);
    if (!result.cancelled) acts.show("findings", "keep-notice");
  };
  return (
    <>
      <p className={styles.hint}>{texts.hint}</p>
      <TextField
        name="year"
        label={texts.newYear}
        decimal
        value={yearText(choices, tables)}
        error={yearError}
        onChange={(year) => change({ year })}
      />
      <Field label={texts.values}>
        <RadioGroup
          name="targets"
          value={choices.targets}
          onChange={(_event, { value }) => change({ targets: value === "cleared" ? "cleared" : "previous-column" })}
        >
          <Radio value="previous-column" label={texts.keep} />
          <Radio value="cleared" label={texts.clear} />
        </RadioGroup>
      </Field>
      <h2 className={styles.title}>{texts.tables}</h2>
      <p className={styles.hint}>{texts.budgetHint}</p>
      <ul className={styles.list}>
        {tables.map((table) => {
          const key = carriedKey(table);
          return (
            <CarriedLine
              key={key}
              table={table}
              ticked={isTicked(table, choices, latest)}
              budget={choices.budgets.get(key) ?? ""}
              error={problem?.kind === "no-amount" && problem.key === key ? newProject.notNumber(problem.text) : undefined}
              onTick={(ticked) => change({ ticks: new Map(choices.ticks).set(key, ticked) })}
              onBudget={(budget) => change({ budgets: new Map(choices.budgets).set(key, budget) })}
            />
          );
        })}
      </ul>
      {count === 0 && <p className={styles.hint}>{texts.chooseFirst}</p>}
      <Button
        className={styles.button}
        appearance="primary"
        disabledFocusable={count === 0 || problem !== undefined || state.work !== undefined}
        onClick={() => void insert()}
      >
        {texts.insert(count)}
      </Button>
    </>
  );
};
