import { Link, makeStyles } from "@fluentui/react-components";
import { toA1 } from "../../core/sheet/a1";
import type { CellRef } from "../../core/sheet/cell-ref";
import { usePaneContext } from "../model/pane-context";

const useStyles = makeStyles({
  link: { display: "inline-flex", alignItems: "center", justifyContent: "center", minHeight: "28px", minWidth: "32px" },
});

interface Props {
  readonly sheet: string;
  readonly at: CellRef;
  /** What stands in the cell, for those who do not see the line around it. */
  readonly about: string;
}

/** Leads to a cell of the sheet. */
export const CellLink = ({ sheet, at, about }: Props): React.JSX.Element => {
  const styles = useStyles();
  const { acts } = usePaneContext();
  return (
    <Link as="button" className={styles.link} aria-label={`${toA1(at)} ${about}`} onClick={() => void acts.reveal(sheet, at)}>
      {toA1(at)}
    </Link>
  );
};
