import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { usePaneContext } from "../model/pane-context";
import { useTexts } from "../texts/texts";

const useStyles = makeStyles({
  box: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, fontSize: tokens.fontSizeBase200 },
  title: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  list: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    padding: 0,
    listStyleType: "none",
    overflowWrap: "anywhere",
  },
  link: { minHeight: "28px", textAlign: "start" },
});

/** Sheets of the check that are no target tables; each leads to its sheet. */
export const NotTables = ({ sheets }: { readonly sheets: readonly string[] }): React.JSX.Element | null => {
  const styles = useStyles();
  const { overview: texts } = useTexts();
  const { acts } = usePaneContext();
  if (sheets.length === 0) return null;
  return (
    <section className={styles.box} aria-label={texts.notTables(sheets.length)}>
      <h2 className={styles.title}>{texts.notTables(sheets.length)}</h2>
      <ul className={styles.list}>
        {sheets.map((sheet) => (
          <li key={sheet}>
            <Link as="button" className={styles.link} onClick={() => void acts.reveal(sheet, undefined)}>
              {sheet}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
};
