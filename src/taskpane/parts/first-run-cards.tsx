import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { InsertedSheet } from "../../host/ports";
import { usePaneContext } from "../model/pane-context";
import { useServices } from "../model/services";
import { useTexts } from "../texts/texts";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  head: { display: "flex", alignItems: "baseline", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  step: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, whiteSpace: "nowrap" },
  text: { margin: 0, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  button: { minHeight: "44px", minWidth: "64px" },
});

interface Props {
  /** 跳过, or the last card was read. */
  readonly onDone: () => void;
}

/** Three short cards: check, fix, start from an example. The buttons stay where they are from card to card, so the keyboard's focus does. */
export const FirstRunCards = ({ onDone }: Props): React.JSX.Element => {
  const styles = useStyles();
  const { firstRun: texts } = useTexts();
  const services = useServices();
  const { state, acts } = usePaneContext();
  const [step, setStep] = useState(0);
  const [example, setExample] = useState<InsertedSheet>();
  const last = step === texts.cards.length - 1;
  // The act is no longer in the journal: it was taken back.
  const inserted = state.journal.some((entry) => entry.step.kind === "sheets" && entry.step.sheets.some(({ id }) => id === example?.id));
  const card = texts.cards[step];
  const insert = async (): Promise<void> => {
    const sheet = await acts.perform(services.insertExample, (inserted) => ({
      label: texts.inserted(inserted.name),
      undo: { kind: "sheets", sheets: [inserted] },
    }));
    if (sheet) setExample(sheet);
  };
  const checkNow = async ({ name }: InsertedSheet): Promise<void> => {
    onDone();
    await acts.reveal(name, undefined);
    await acts.validate("active");
  };
  return (
    <section className={styles.card} aria-label={texts.title}>
      <div className={styles.head} aria-live="polite">
        <h3 className={styles.title}>{card?.title}</h3>
        <span className={styles.step}>{texts.step(step + 1, texts.cards.length)}</span>
      </div>
      <p className={styles.text}>{card?.text}</p>
      {last && (
        <div className={styles.buttons}>
          <Button className={styles.button} disabledFocusable={state.work !== undefined} onClick={() => void insert()}>
            {texts.insertExample}
          </Button>
          {inserted && example && (
            <Button className={styles.button} appearance="primary" onClick={() => void checkNow(example)}>
              {texts.checkNow}
            </Button>
          )}
        </div>
      )}
      <p className={styles.text} aria-live="polite">
        {last && inserted && example ? texts.tryIt(example.name) : ""}
      </p>
      <div className={styles.buttons}>
        <Button className={styles.button} disabledFocusable={step === 0} onClick={() => setStep(step - 1)}>
          {texts.previous}
        </Button>
        <Button className={styles.button} appearance={last ? "secondary" : "primary"} onClick={() => (last ? onDone() : setStep(step + 1))}>
          {last ? texts.done : texts.next}
        </Button>
        {!last && (
          <Button className={styles.button} appearance="subtle" onClick={onDone}>
            {texts.skip}
          </Button>
        )}
      </div>
    </section>
  );
};
