import { Button, Input, makeStyles, Select, Switch, ToggleButton, tokens } from "@fluentui/react-components";
import { Filter20Regular } from "@fluentui/react-icons";
import { useState } from "react";
import type { RuleFamily } from "../../core/lint/finding";
import { SEVERITIES, type Severity } from "../../core/lint/severity";
import { usePaneContext } from "../model/pane-context";
import { useTexts } from "../texts/texts";
import { FilterSelect } from "./filter-select";
import { SeverityBadge } from "../parts/severity-badge";
import type { Filter, Grouping } from "../model/view-model";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
  toggle: { minWidth: "unset", minHeight: "32px", paddingInline: tokens.spacingHorizontalXS, flexGrow: 1 },
  search: { flexGrow: 1, minWidth: "120px" },
  group: { minWidth: "96px" },
});

const GROUPINGS: readonly Grouping[] = ["severity", "rule", "indicator", "sheet"];

interface Props {
  readonly filter: Filter;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly families: readonly RuleFamily[];
  readonly sheets: readonly string[];
  readonly onChange: (filter: Filter) => void;
}

const toggled = (filter: Filter, severity: Severity): Filter => ({
  ...filter,
  severities: filter.severities.includes(severity)
    ? filter.severities.filter((other) => other !== severity)
    : [...filter.severities, severity],
});

/** Which findings the list shows: severities with their counts, a search, a grouping; families and sheets behind a button. */
export const FilterBar = ({ filter, counts, families, sheets, onChange }: Props): React.JSX.Element => {
  const styles = useStyles();
  const texts = useTexts();
  const { state, acts } = usePaneContext();
  const [more, setMore] = useState(false);
  const { preferences } = state;
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
            <SeverityBadge severity={severity} label={`${texts.severityShort[severity]} ${counts[severity]}`} />
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
        <Button
          size="small"
          icon={<Filter20Regular />}
          aria-label={texts.filter.more}
          aria-expanded={more}
          onClick={() => setMore(!more)}
        />
      </div>
      {more && (
        <div className={styles.line}>
          <Select
            size="small"
            className={styles.group}
            aria-label={texts.filter.group}
            value={filter.grouping}
            onChange={(_event, { value }) =>
              onChange({ ...filter, grouping: GROUPINGS.find((grouping) => grouping === value) ?? "severity" })
            }
          >
            {GROUPINGS.map((grouping) => (
              <option key={grouping} value={grouping}>
                {texts.filter.groups[grouping]}
              </option>
            ))}
          </Select>
          <FilterSelect
            label={texts.filter.family}
            values={families}
            value={filter.family}
            name={(family) => texts.filter.families[family]}
            onChange={(family) => onChange({ ...filter, family })}
          />
          <FilterSelect
            label={texts.filter.sheet}
            values={sheets}
            value={filter.sheet}
            name={(sheet) => sheet}
            onChange={(sheet) => onChange({ ...filter, sheet })}
          />
          <Switch
            label={texts.filter.colourInfo}
            checked={preferences.colourInfo}
            onChange={(_event, { checked }) => void acts.changePreferences((now) => ({ ...now, colourInfo: checked }))}
          />
        </div>
      )}
    </div>
  );
};
