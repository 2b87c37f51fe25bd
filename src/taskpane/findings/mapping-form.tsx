import { Button, Field, makeStyles, mergeClasses, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { defined } from "../../core/result/defined";
import { columnLetters } from "../../core/sheet/a1";
import { MAPPED_ROLES, withMapping } from "../../core/table/model/column-mapping";
import type { NearestLayout } from "../../core/table/read/not-a-table";
import { choiceState, firstChoice, sharedWith, withRole, type ChoiceState } from "../model/column-choice";
import { usePaneContext } from "../model/pane-context";
import { useTexts } from "../texts/texts";
import type { Texts } from "../texts/zh-cn";
import { HeaderTable } from "./header-table";
import { useMappingPreview } from "./use-mapping-preview";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  columns: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(200px, 100%), 1fr))",
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  field: { minWidth: 0, overflowWrap: "anywhere" },
  select: { minWidth: 0, width: "100%" },
  preview: { margin: 0, minHeight: tokens.lineHeightBase200, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  confirm: { minHeight: "44px", alignSelf: "start" },
  // What it waits for has to be read: the faint letters of a disabled button are too weak.
  waiting: {
    color: tokens.colorNeutralForeground2,
    ":hover": { color: tokens.colorNeutralForeground2 },
    ":hover:active": { color: tokens.colorNeutralForeground2 },
  },
});

const confirmText = (state: ChoiceState, texts: Texts["mapping"]): string => {
  switch (state.kind) {
    case "ready":
      return texts.confirm;
    case "lacks":
      return texts.lacks(state.roles);
    case "repeats":
      return texts.repeats(state.roles);
  }
};

interface Props {
  readonly sheet: string;
  readonly nearest: NearestLayout;
}

/** 列对应: what each column of a header holds; once confirmed it is remembered and the sheet is checked. */
export const MappingForm = ({ sheet, nearest }: Props): React.JSX.Element => {
  const styles = useStyles();
  const { mapping: texts, explain } = useTexts();
  const { state, acts } = usePaneContext();
  const [choice, setChoice] = useState(() => firstChoice(nearest.headers));
  const preview = useMappingPreview(sheet, choice);
  const asked = choiceState(choice);
  const row = nearest.at.row + 1;
  const possible = asked.kind === "ready" && !(preview?.ok === true && preview.value.kind === "header-gone");
  const confirm = async (): Promise<void> => {
    // What is checked is the sheet of this form, whichever is shown by now.
    if (state.scope === "active") await acts.reveal(sheet, undefined);
    await acts.changePreferences((now) => ({
      ...now,
      settings: { ...now.settings, mappings: withMapping(now.settings.mappings, choice) },
    }));
    acts.tellUser(texts.kept);
  };
  const said = preview?.ok === true ? texts.preview(preview.value) : preview ? explain(preview.error) : texts.trying;
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (possible) void confirm();
      }}
    >
      <p className={styles.hint}>{texts.hint(row)}</p>
      <HeaderTable picture={nearest} name={texts.picture(row)} />
      <div className={styles.columns}>
        {nearest.headers.map(({ column, text }, index) => {
          const role = choice.roles[index] ?? "none";
          const shared = sharedWith(choice, index).map((other) => columnLetters(nearest.headers[other]?.column ?? 0));
          return (
            <Field
              key={column}
              className={styles.field}
              size="small"
              label={texts.column(columnLetters(column), text)}
              {...defined({ validationMessage: shared.length > 0 ? texts.shared(role, shared) : undefined })}
            >
              <Select
                className={styles.select}
                select={{ className: styles.select }}
                name={`column-${columnLetters(column)}`}
                value={role}
                onChange={(_event, { value }) =>
                  MAPPED_ROLES.filter((one) => one === value).forEach((one) => setChoice(withRole(choice, index, one)))
                }
              >
                <option value="none">{texts.role("none")}</option>
                {MAPPED_ROLES.filter((one) => one !== "none").map((one) => (
                  <option key={one} value={one}>
                    {texts.role(one)}
                  </option>
                ))}
              </Select>
            </Field>
          );
        })}
      </div>
      <p className={styles.preview} aria-live="polite">
        {asked.kind === "ready" ? said : ""}
      </p>
      <Button
        className={mergeClasses(styles.confirm, !possible && styles.waiting)}
        type="submit"
        appearance="primary"
        disabledFocusable={!possible}
      >
        {confirmText(asked, texts)}
      </Button>
    </form>
  );
};
