import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { useTexts } from "../texts/texts";

const FORCED = "@media (forced-colors: active)";
const HEIGHT = 10;

const useStyles = makeStyles({
  bar: { display: "block" },
  ground: { fill: tokens.colorNeutralBackground5, [FORCED]: { fill: "Canvas", stroke: "CanvasText" } },
  errors: { fill: tokens.colorPaletteRedForeground1, [FORCED]: { fill: "Highlight" } },
  warningGround: { fill: tokens.colorPaletteDarkOrangeBackground2, [FORCED]: { fill: "Canvas" } },
  warningLine: { stroke: tokens.colorPaletteDarkOrangeForeground1, strokeWidth: "2px", fill: "none", [FORCED]: { stroke: "CanvasText" } },
});

interface Props {
  readonly errors: number;
  readonly warnings: number;
  /** Of the table that has most: its bar is full. */
  readonly most: number;
}

/** How many errors (plain) and warnings (slanted lines) a table has, beside the worst one. */
export const CountBar = ({ errors, warnings, most }: Props): React.JSX.Element => {
  const styles = useStyles();
  const { overview: texts } = useTexts();
  const id = useId();
  const share = (count: number): string => `${most > 0 ? (count / most) * 100 : 0}%`;
  return (
    <svg className={styles.bar} width="100%" height={HEIGHT} role="img" aria-label={texts.bar(errors, warnings, most)}>
      <defs>
        <pattern id={id} width={6} height={6} patternUnits="userSpaceOnUse">
          <rect width={6} height={6} className={styles.warningGround} />
          <path d="M-1,1 l2,-2 M0,6 l6,-6 M5,7 l2,-2" className={styles.warningLine} />
        </pattern>
      </defs>
      <rect className={styles.ground} width="100%" height={HEIGHT} rx={2} />
      <rect className={styles.errors} width={share(errors)} height={HEIGHT} />
      <rect fill={`url(#${id})`} x={share(errors)} width={share(warnings)} height={HEIGHT} />
    </svg>
  );
};
