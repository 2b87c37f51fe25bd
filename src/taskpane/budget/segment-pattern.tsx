import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { SegmentKind } from "./bar-segments";

const FORCED = "@media (forced-colors: active)";

const useStyles = makeStyles({
  totals: { fill: tokens.colorBrandBackground, [FORCED]: { fill: "Highlight" } },
  pairedGround: { fill: tokens.colorBrandBackground2, [FORCED]: { fill: "Canvas" } },
  line: { strokeWidth: "2.5px", fill: "none" },
  pairedLine: { stroke: tokens.colorBrandForeground1, [FORCED]: { stroke: "Highlight" } },
  gapGround: { fill: tokens.colorNeutralBackground1, [FORCED]: { fill: "Canvas" } },
  gapDot: { fill: tokens.colorNeutralForeground3, [FORCED]: { fill: "CanvasText" } },
  excessGround: { fill: tokens.colorPaletteRedBackground2, [FORCED]: { fill: "Canvas" } },
  excessLine: { stroke: tokens.colorPaletteRedForeground1, [FORCED]: { stroke: "CanvasText" } },
});

interface Props {
  readonly kind: SegmentKind;
  readonly id: string;
}

/** What tells the pieces of the picture apart without colour: plain, slanted lines, dots, a grid. */
export const SegmentPattern = ({ kind, id }: Props): React.JSX.Element => {
  const styles = useStyles();
  const size = { width: 8, height: 8 };
  return (
    <pattern id={id} {...size} patternUnits="userSpaceOnUse">
      {kind === "totals" && <rect {...size} className={styles.totals} />}
      {kind === "paired" && (
        <>
          <rect {...size} className={styles.pairedGround} />
          <path d="M-2,2 l4,-4 M0,8 l8,-8 M6,10 l4,-4" className={mergeClasses(styles.line, styles.pairedLine)} />
        </>
      )}
      {kind === "gap" && (
        <>
          <rect {...size} className={styles.gapGround} />
          <circle cx="4" cy="4" r="1.3" className={styles.gapDot} />
        </>
      )}
      {kind === "excess" && (
        <>
          <rect {...size} className={styles.excessGround} />
          <path d="M0,4 h8 M4,0 v8" className={mergeClasses(styles.line, styles.excessLine)} />
        </>
      )}
    </pattern>
  );
};
