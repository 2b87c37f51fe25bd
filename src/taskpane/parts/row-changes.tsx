import { makeStyles, tokens } from "@fluentui/react-components";
import type { AskedRow, ReorderRows } from "../../core/edits/rows/asked-row";
import { usePaneContext } from "../model/pane-context";
import type { PaneState } from "../model/pane-state";
import { useTexts } from "../texts/texts";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", overflowWrap: "anywhere" },
  label: { color: tokens.colorNeutralForeground2 },
  gone: { textDecorationLine: "line-through", color: tokens.colorNeutralForeground2 },
  added: { textDecorationLine: "none", fontWeight: tokens.fontWeightSemibold },
});

const SHOWN_ROWS = 8;

const joined = (texts: readonly string[]): string =>
  texts
    .map((text) => text.trim())
    .filter((text) => text !== "")
    .join(" · ");

/** What a row of a checked sheet says; a row that is no indicator by the text the change itself expects there. */
const rowText = ({ check }: PaneState, { sheet, first, expects }: ReorderRows, row: number): string => {
  const tables = check.status === "done" ? check.report.tables : [];
  const indicator = tables
    .filter((table) => table.sheet === sheet)
    .flatMap(({ indicators }) => indicators)
    .find((one) => one.row === row);
  return indicator ? joined([indicator.level2.text, indicator.name.text, indicator.target.text]) : (expects?.texts[row - first] ?? "");
};

/** Rows that a fix inserts, deletes or moves: their texts, numbered as the sheet numbers them now; of a new order the first lines. */
export const RowChanges = ({ structural }: { readonly structural: readonly AskedRow[] }): React.JSX.Element => {
  const styles = useStyles();
  const { finding: texts } = useTexts();
  const { state } = usePaneContext();
  const line = (edit: AskedRow, index: number): React.ReactNode => {
    switch (edit.kind) {
      case "insert-row":
        return (
          <li key={index}>
            <span className={styles.label}>{texts.insertRow(edit.before + 1)}</span>{" "}
            <ins className={styles.added}>{joined(edit.cells.map(({ text }) => text)) || texts.empty}</ins>
          </li>
        );
      case "delete-row":
        return (
          <li key={index}>
            <span className={styles.label}>{texts.deleteRow(edit.row + 1)}</span>{" "}
            <del className={styles.gone}>{joined(edit.was) || texts.empty}</del>
          </li>
        );
      case "reorder-rows":
        return [
          <li key={index} className={styles.label}>
            {texts.newOrder}
          </li>,
          ...edit.order.slice(0, SHOWN_ROWS).map((row, place) => (
            <li key={`${index} ${place}`}>
              <span className={styles.label}>{texts.rowIs(edit.first + place + 1)}</span> {rowText(state, edit, row) || texts.empty}
            </li>
          )),
          edit.order.length > SHOWN_ROWS && (
            <li key={`${index} more`} className={styles.label}>
              {texts.moreRows(edit.order.length - SHOWN_ROWS)}
            </li>
          ),
        ];
    }
  };
  return <ul className={styles.list}>{structural.map(line)}</ul>;
};
