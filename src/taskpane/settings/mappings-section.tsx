import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Delete20Regular } from "@fluentui/react-icons";
import { headerSignature, withoutMapping, type ColumnMapping } from "../../core/table/model/column-mapping";
import { useTexts } from "../texts/texts";
import { useSettings } from "./use-settings";

const useStyles = makeStyles({
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: "none" },
  entry: {
    display: "flex",
    flexDirection: "column",
    alignItems: "start",
    gap: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  header: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  columns: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200 },
  remove: { minHeight: "44px" },
});

interface EntryProps {
  readonly mapping: ColumnMapping;
  readonly onRemove: () => void;
}

const Entry = ({ mapping, onRemove }: EntryProps): React.JSX.Element => {
  const styles = useStyles();
  const { settings, mapping: words, phrase } = useTexts();
  const { mappings: texts } = settings;
  const header = phrase.list(mapping.header);
  return (
    <li className={styles.entry}>
      <p className={styles.header}>{phrase.labelled(texts.header, header)}</p>
      <ul className={styles.columns}>
        {mapping.header.map((text, index) => {
          const role = mapping.roles[index] ?? "none";
          return role === "none" ? null : <li key={index}>{phrase.labelled(text, words.role(role))}</li>;
        })}
      </ul>
      <Button className={styles.remove} icon={<Delete20Regular />} aria-label={texts.removeOf(header)} onClick={onRemove}>
        {texts.remove}
      </Button>
    </li>
  );
};

/** 列对应 as remembered: for which header, which column holds what; each can be removed. */
export const MappingsSection = (): React.JSX.Element => {
  const styles = useStyles();
  const { settings: all } = useTexts();
  const { mappings: texts } = all;
  const { settings, changeSettings } = useSettings();
  if (settings.mappings.length === 0) return <p className={styles.note}>{texts.none}</p>;
  return (
    <>
      <p className={styles.note}>{texts.hint}</p>
      <ul className={styles.list}>
        {settings.mappings.map((mapping) => (
          <Entry
            key={headerSignature(mapping.header)}
            mapping={mapping}
            onRemove={() => changeSettings((now) => ({ mappings: withoutMapping(now.mappings, mapping) }))}
          />
        ))}
      </ul>
    </>
  );
};
