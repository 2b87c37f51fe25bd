import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { headerSignature } from "../../core/table/model/column-mapping";
import type { NearestLayout, NotATable } from "../../core/table/read/not-a-table";
import { useTexts } from "../texts/texts";
import { MappingForm } from "./mapping-form";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  open: { alignSelf: "start", minHeight: "44px" },
  select: { minWidth: 0, width: "100%" },
});

interface Mappable {
  readonly sheet: string;
  readonly nearest: NearestLayout;
}

/** The sheets on which a row may be a header. */
const mappable = (sheets: readonly NotATable[]): readonly Mappable[] =>
  sheets.flatMap(({ sheet, nearest }) => (nearest ? [{ sheet, nearest }] : []));

interface Props {
  readonly sheets: readonly NotATable[];
  /** Asked for first where there are tables to look at. */
  readonly folded: boolean;
}

/** 列对应 for one of the sheets whose header is unknown. */
export const MappingSection = ({ sheets, folded }: Props): React.JSX.Element | null => {
  const styles = useStyles();
  const { mapping: texts } = useTexts();
  const [open, setOpen] = useState(!folded);
  const [chosen, setChosen] = useState<string>();
  const offered = mappable(sheets);
  const shown = offered.find(({ sheet }) => sheet === chosen) ?? offered[0];
  if (!shown) return null;
  const { sheet, nearest } = shown;
  return (
    <section className={styles.box} aria-label={texts.title(sheet)}>
      {folded && (
        <Button className={styles.open} aria-expanded={open} onClick={() => setOpen(!open)}>
          {texts.open}
        </Button>
      )}
      {open && (
        <>
          <h2 className={styles.title}>{texts.title(sheet)}</h2>
          {offered.length > 1 && (
            <Field label={texts.sheet} size="small">
              <Select
                className={styles.select}
                select={{ className: styles.select }}
                name="mapped-sheet"
                value={sheet}
                onChange={(_event, { value }) => setChosen(value)}
              >
                {offered.map((one) => (
                  <option key={one.sheet} value={one.sheet}>
                    {one.sheet}
                  </option>
                ))}
              </Select>
            </Field>
          )}
          <MappingForm key={`${sheet} ${headerSignature(nearest.headers.map(({ text }) => text))}`} sheet={sheet} nearest={nearest} />
        </>
      )}
    </section>
  );
};
