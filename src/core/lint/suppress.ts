import type { Finding } from "./finding";

/** Of rules in one list only the first that speaks of a cell is heard (手册 3, 互斥与汇总). */
const GROUPS: readonly (readonly string[])[] = [
  [
    "ratio-upper-100",
    "direction-reversed-positive",
    "direction-reversed-negative",
    "direction-reversed-cost",
    "direction-reversed-duration",
    "direction-reversed-count",
  ],
  ["qualitative-in-output", "qualitative-weak-word", "qualitative-circular", "qualitative-compound", "qualitative-vague"],
  ["money-unit-incomplete", "value-unit-missing"],
  ["ocr-operator-suspect", "percent-over-100"],
];

/** When the first rule speaks of an indicator, the others are silent about that indicator. */
const SILENCES: Readonly<Record<string, readonly string[]>> = {
  "money-unit-incomplete": ["value-unit-missing", "cost-not-money", "name-unit-mismatch", "unit-not-suited"],
  "value-placeholder": [
    "value-unit-missing",
    "operator-missing",
    "name-unit-mismatch",
    "unit-not-suited",
    "cost-not-money",
    "timeliness-value-kind",
    "satisfaction-not-ratio",
    "placeholder-text",
  ],
  "excel-coerced-value": [
    "value-unparsed",
    "value-unit-missing",
    "operator-missing",
    "name-unit-mismatch",
    "unit-not-suited",
    "timeliness-value-kind",
    "cost-not-money",
    "ratio-as-decimal",
  ],
  "ocr-operator-suspect": ["operator-missing"],
  "count-in-quality": ["unit-not-suited"],
  "value-unparsed": ["value-unit-missing", "cost-not-money", "name-unit-mismatch"],
};

const place = (finding: Finding): string => `${finding.table}/${finding.indicator}/${finding.at?.row}/${finding.at?.column}`;
const row = (finding: Finding): string => `${finding.table}/${finding.indicator}`;

/** Findings without those that another finding of the same place already covers; order kept. */
export const suppress = (findings: readonly Finding[]): readonly Finding[] => {
  const heard = new Map<string, Set<string>>();
  const note = (key: string, id: string): void => void (heard.get(key)?.add(id) ?? heard.set(key, new Set([id])));
  for (const finding of findings) {
    note(place(finding), finding.ruleId);
    if (finding.indicator !== null) note(row(finding), finding.ruleId);
  }
  const covered = (finding: Finding): boolean => {
    const here = heard.get(place(finding));
    const group = GROUPS.filter((ids) => ids.includes(finding.ruleId));
    if (group.some((ids) => ids.slice(0, ids.indexOf(finding.ruleId)).some((id) => here?.has(id)))) return true;
    if (finding.indicator === null) return false;
    const inRow = heard.get(row(finding));
    return Object.entries(SILENCES).some(([id, silenced]) => silenced.includes(finding.ruleId) && inRow?.has(id));
  };
  return findings.filter((finding) => !covered(finding));
};
