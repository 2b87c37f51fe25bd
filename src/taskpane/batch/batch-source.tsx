import {
  Button,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Radio,
  RadioGroup,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import type { ActiveList } from "../../app/read-active-list";
import type { ProjectList } from "../../core/project-list/project-list";
import { readPastedProjects } from "../../core/project-list/read-project-list";
import { usePaneContext } from "../model/pane-context";
import { useServices } from "../model/services";
import { useTexts } from "../texts/texts";

const useStyles = makeStyles({
  button: { minHeight: "44px", alignSelf: "start" },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  text: { display: "block", overflowWrap: "anywhere" },
});

type Source = "pasted" | "sheet";

/** Where the projects are listed: pasted text is read while it is typed, the sheet when it is asked for. */
export const BatchSource = ({ onList }: { readonly onList: (list: ProjectList | undefined) => void }): React.JSX.Element => {
  const styles = useStyles();
  const { batch: texts } = useTexts();
  const services = useServices();
  const { state, acts } = usePaneContext();
  const [source, setSource] = useState<Source>("pasted");
  const [pasted, setPasted] = useState("");
  const [active, setActive] = useState<ActiveList>();
  const listOf = (text: string): ProjectList | undefined => (text.trim() === "" ? undefined : readPastedProjects(text));
  const choose = (value: Source): void => {
    setSource(value);
    onList(value === "sheet" ? active?.list : listOf(pasted));
  };
  const read = async (): Promise<void> => {
    const result = await acts.perform(() => services.readActiveList());
    if (!result) return;
    setActive(result);
    onList(result.list);
  };
  return (
    <>
      <Field label={texts.source}>
        <RadioGroup
          name="source"
          layout="horizontal"
          value={source}
          onChange={(_event, { value }) => choose(value === "sheet" ? "sheet" : "pasted")}
        >
          <Radio value="pasted" label={texts.pasted} />
          <Radio value="sheet" label={texts.sheet} />
        </RadioGroup>
      </Field>
      {source === "pasted" && (
        <Field label={texts.paste} hint={texts.pasteHint}>
          <Textarea
            name="pasted"
            value={pasted}
            rows={5}
            onChange={(_event, { value }) => {
              setPasted(value);
              onList(listOf(value));
            }}
          />
        </Field>
      )}
      {source === "sheet" && (
        <>
          <Button className={styles.button} disabledFocusable={state.work !== undefined} onClick={() => void read()}>
            {texts.read}
          </Button>
          {active?.list && <p className={styles.hint}>{texts.readFrom(active.sheet)}</p>}
          {!active && <p className={styles.hint}>{texts.readHint}</p>}
          {active && !active.list && (
            <MessageBar intent="warning" layout="multiline">
              <MessageBarBody className={styles.text}>
                <MessageBarTitle>{texts.noHeader(active.sheet)}</MessageBarTitle>
                {texts.lookedFor}
              </MessageBarBody>
            </MessageBar>
          )}
        </>
      )}
    </>
  );
};
