import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { columnLetters } from "../../core/sheet/a1";
import type { HeaderPicture } from "../../core/table/read/header-picture";

const useStyles = makeStyles({
  // Wide rows move sideways by themselves; the pane does not.
  box: {
    overflowX: "auto",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  table: { borderCollapse: "collapse", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  cell: {
    minWidth: "56px",
    maxWidth: "140px",
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: "start",
    verticalAlign: "top",
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
  },
  letters: { textAlign: "center", color: tokens.colorNeutralForeground2, backgroundColor: tokens.colorNeutralBackground3 },
  header: { fontWeight: tokens.fontWeightSemibold, backgroundColor: tokens.colorNeutralBackground2 },
});

interface Props {
  readonly picture: HeaderPicture;
  readonly name: string;
}

/** The row that may be a header and the first rows below it, as the sheet shows them. */
export const HeaderTable = ({ picture: { headers, below }, name }: Props): React.JSX.Element => {
  const styles = useStyles();
  return (
    <div className={styles.box} role="region" aria-label={name} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            {headers.map(({ column }) => (
              <th key={column} scope="col" className={mergeClasses(styles.cell, styles.letters)}>
                {columnLetters(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody lang="zh-CN">
          <tr>
            {headers.map(({ column, text }) => (
              <td key={column} className={mergeClasses(styles.cell, styles.header)}>
                {text}
              </td>
            ))}
          </tr>
          {below.map((texts, row) => (
            <tr key={row}>
              {headers.map(({ column }, index) => (
                <td key={column} className={styles.cell}>
                  {texts[index]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
