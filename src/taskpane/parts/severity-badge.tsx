import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircle16Filled, Info16Regular, Warning16Filled } from "@fluentui/react-icons";
import type { Severity } from "../../core/lint/severity";
import { useTexts } from "../texts/texts";

// A pressed button keeps its own colours in a contrast theme; icon and word tell the severity there.
const FORCED = "@media (forced-colors: active)";
const FORCED_COLOUR = { [FORCED]: { color: "inherit" } };

const useStyles = makeStyles({
  badge: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXXS,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: "nowrap",
    fontWeight: tokens.fontWeightSemibold,
  },
  error: { color: tokens.colorPaletteRedForeground2, ...FORCED_COLOUR },
  warning: { color: tokens.colorPaletteDarkOrangeForeground2, ...FORCED_COLOUR },
  info: { color: tokens.colorNeutralForeground2, ...FORCED_COLOUR },
});

const ICONS = { error: ErrorCircle16Filled, warning: Warning16Filled, info: Info16Regular };

/** Severity by icon and word, never by colour alone. */
export const SeverityBadge = ({ severity, label }: { readonly severity: Severity; readonly label?: string }): React.JSX.Element => {
  const styles = useStyles();
  const texts = useTexts();
  const Icon = ICONS[severity];
  return (
    <span className={mergeClasses(styles.badge, styles[severity])}>
      <Icon aria-hidden />
      {label ?? texts.severity[severity]}
    </span>
  );
};
