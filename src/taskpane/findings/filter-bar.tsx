import { Input, makeStyles, Select, ToggleButton, tokens } from "@fluentui/react-components";
import type { Severity } from "../../core/lint/finding";
import { useTexts } from "../texts/texts";
import { SeverityBadge } from "./severity-badge";
import type { Filter, Grouping } from "./view-model";

const useStyles = makeStyles({
  bar: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}` },
  line: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  toggle: { minWidth: "unset", paddingInline: tokens.spacingHorizontalS, flexGrow: 1 },
  search: { flexGrow: 1, minWidth: "120px" },
  group: { minWidth: "96px" },
});

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];
const GROUPINGS: readonly Grouping[] = ["severity", "rule", "indicator", "sheet"];

interface Props {
  readonly filter: Filter;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly onChange: (filter: Filter) => void;
}

const toggled = (filter: Filter, severity: Severity): Filter => ({
  ...filter,
  severities: filter.severities.includes(severity) ? filter.severities.filter((other) => other !== severity) : [...filter.severities, severity],
});

/** Which findings the list shows: severities with their counts, a search, a grouping. */
export const FilterBar = ({ filter, counts, onChange }: Props): React.JSX.Element => {
  const styles = useStyles();
  const texts = useTexts();
  return (
    <div className={styles.bar} role="search" aria-label={texts.filter.label}>
      <div className={styles.line}>
        {SEVERITIES.map((severity) => (
          <ToggleButton
            key={severity}
            size="small"
            className={styles.toggle}
            checked={filter.severities.includes(severity)}
            aria-label={`${texts.severity[severity]} ${counts[severity]}`}
            onClick={() => onChange(toggled(filter, severity))}
          >
            <SeverityBadge severity={severity} label={`${texts.severity[severity]} ${counts[severity]}`} />
          </ToggleButton>
        ))}
      </div>
      <div className={styles.line}>
        <Input
          size="small"
          className={styles.search}
          type="search"
          aria-label={texts.filter.search}
          placeholder={texts.filter.search}
          value={filter.search}
          onChange={(_event, { value }) => onChange({ ...filter, search: value })}
        />
        <Select
          size="small"
          className={styles.group}
          aria-label={texts.filter.group}
          value={filter.grouping}
          onChange={(_event, { value }) => onChange({ ...filter, grouping: GROUPINGS.find((grouping) => grouping === value) ?? "severity" })}
        >
          {GROUPINGS.map((grouping) => (
            <option key={grouping} value={grouping}>
              {texts.filter.groups[grouping]}
            </option>
          ))}
        </Select>
      </div>
    </div>
  );
};
