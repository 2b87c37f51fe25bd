import { makeStyles, Select } from "@fluentui/react-components";
import { useTexts } from "../texts/texts";

const useStyles = makeStyles({ box: { flexGrow: 1, minWidth: "96px" } });

interface Props<T extends string> {
  readonly label: string;
  readonly values: readonly T[];
  readonly value: T | undefined;
  readonly name: (value: T) => string;
  readonly onChange: (value: T | undefined) => void;
}

/** One of several values, or all of them. */
export const FilterSelect = <T extends string>({ label, values, value, name, onChange }: Props<T>): React.JSX.Element => {
  const styles = useStyles();
  const { filter, phrase } = useTexts();
  return (
    <Select
      size="small"
      className={styles.box}
      aria-label={label}
      value={value ?? ""}
      onChange={(_event, { value: chosen }) => onChange(values.find((one) => one === chosen))}
    >
      <option value="">{phrase.labelled(label, filter.all)}</option>
      {values.map((one) => (
        <option key={one} value={one}>
          {name(one)}
        </option>
      ))}
    </Select>
  );
};
