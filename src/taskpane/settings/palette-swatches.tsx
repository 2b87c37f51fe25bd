import { makeStyles, tokens } from "@fluentui/react-components";
import { MARK_PALETTES, type PaletteId } from "../../app/parts/mark-palettes";
import { SEVERITIES } from "../../core/lint/severity";
import { useTexts } from "../texts/texts";

const useStyles = makeStyles({
  line: { display: "inline-flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  swatch: {
    // The sheet shows these colours in a contrast theme too, so the swatch does.
    forcedColorAdjust: "none",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusSmall,
    paddingInline: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
});

/** How marked cells look with a palette: the one place where the pane draws the sheet's colours. */
export const PaletteSwatches = ({ palette }: { readonly palette: PaletteId }): React.JSX.Element => {
  const styles = useStyles();
  const { severityShort } = useTexts();
  return (
    <span className={styles.line} aria-hidden>
      {SEVERITIES.map((severity) => {
        const { fill, font } = MARK_PALETTES[palette][severity];
        return (
          <span key={severity} className={styles.swatch} style={{ backgroundColor: fill, color: font }}>
            {severityShort[severity]}
          </span>
        );
      })}
    </span>
  );
};
