import { makeStyles, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import type { MatchRange } from "../../core/library";

const useStyles = makeStyles({
  name: { fontWeight: tokens.fontWeightSemibold },
  mark: { color: "inherit", backgroundColor: tokens.colorBrandBackground2, textDecorationLine: "underline" },
});

/** A name with the characters that were searched for marked. */
export const MarkedName = ({ name, ranges }: { readonly name: string; readonly ranges: readonly MatchRange[] }): React.JSX.Element => {
  const styles = useStyles();
  const starts = [0, ...ranges.map(({ end }) => end)];
  return (
    <span className={styles.name}>
      {ranges.map(({ start, end }, index) => (
        <Fragment key={start}>
          {name.slice(starts[index], start)}
          <mark className={styles.mark}>{name.slice(start, end)}</mark>
        </Fragment>
      ))}
      {name.slice(starts[ranges.length])}
    </span>
  );
};
