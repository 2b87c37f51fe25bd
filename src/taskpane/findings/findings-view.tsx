import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";
import type { Report } from "../../app/validate";
import type { Fix } from "../../core/lint/finding";
import { sameCell } from "../../core/sheet/cell-ref";
import type { SheetCell } from "../../core/sheet/cell-ref";
import type { RulePage } from "../services";
import { useTexts } from "../texts/texts";
import { FilterBar } from "./filter-bar";
import { FindingCard } from "./finding-card";
import { FindingRow } from "./finding-row";
import { useFindingKeys } from "./use-finding-keys";
import { countBySeverity, findingItems, groupFindings, openFilter, type Filter, type FindingGroup, type FindingItem } from "./view-model";

const PAGE = 200;

const useStyles = makeStyles({
  heading: {
    display: "flex",
    alignItems: "center",
    minHeight: "32px",
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  toggle: { display: "flex", alignItems: "center", width: "100%", minHeight: "32px", padding: 0, font: "inherit", color: "inherit", background: "none", border: "none", cursor: "pointer", textAlign: "start" },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  none: { padding: tokens.spacingHorizontalM, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly report: Report;
  readonly rules: ReadonlyMap<string, RulePage>;
  readonly selected: SheetCell | undefined;
  readonly onReveal: (item: FindingItem) => void;
  readonly onApply: (fix: Fix) => void;
}

/** Suggestions are folded until someone opens them. */
const startsFolded = (group: FindingGroup): boolean => group.key === "info";

/** The findings: filtered, grouped, each opening its card; F8 walks them in the order shown. */
export const FindingsView = ({ report, rules, selected, onReveal, onApply }: Props): React.JSX.Element => {
  const styles = useStyles();
  const texts = useTexts();
  const list = useRef<HTMLDivElement>(null);
  const [filter, setFilter] = useState<Filter>(openFilter);
  const [open, setOpen] = useState<string>();
  const [folds, setFolds] = useState<Readonly<Record<string, boolean>>>({});
  const [shown, setShown] = useState(PAGE);
  const items = useMemo(() => findingItems(report), [report]);
  const groups = useMemo(
    () =>
      groupFindings(items, filter, {
        severity: texts.severity,
        workbook: texts.finding.workbook,
        table: texts.finding.table,
        rule: (id) => rules.get(id)?.title ?? id,
      }),
    [items, filter, texts, rules],
  );
  const folded = (group: FindingGroup): boolean => folds[group.key] ?? startsFolded(group);
  const visible = groups.flatMap((group) => (folded(group) ? [] : group.items)).slice(0, shown);
  const choose = (item: FindingItem): void => {
    setOpen(item.id);
    onReveal(item);
  };
  useFindingKeys({ list, ids: visible.map(({ id }) => id), open, onOpen: (id) => visible.filter((item) => item.id === id).forEach(choose) });
  useEffect(() => setShown(PAGE), [filter]);
  const isCurrent = ({ finding }: FindingItem): boolean =>
    selected !== undefined && finding.at !== undefined && finding.sheet === selected.sheet && sameCell(finding.at, selected.at);
  const total = groups.reduce((sum, group) => sum + (folded(group) ? 0 : group.items.length), 0);
  return (
    <div ref={list}>
      <FilterBar filter={filter} counts={countBySeverity(report.findings)} onChange={setFilter} />
      {groups.length === 0 && <p className={styles.none}>{texts.filter.none}</p>}
      {groups.map((group) => (
        <section key={group.key} aria-label={group.title}>
          <h2 className={styles.heading}>
            <button type="button" className={styles.toggle} aria-expanded={!folded(group)} onClick={() => setFolds({ ...folds, [group.key]: !folded(group) })}>
              {folded(group) ? "▸" : "▾"} {group.title}（{group.items.length}）
            </button>
          </h2>
          {!folded(group) && (
            <ul className={styles.list}>
              {group.items
                .filter((item) => visible.includes(item))
                .map((item) => (
                  <li key={item.id}>
                    <FindingRow
                      item={item}
                      open={open === item.id}
                      current={isCurrent(item)}
                      showSheet={report.sheets.length > 1}
                      onToggle={() => (open === item.id ? setOpen(undefined) : choose(item))}
                    />
                    {open === item.id && <FindingCard finding={item.finding} rule={rules.get(item.finding.ruleId)} onGoTo={() => onReveal(item)} onApply={onApply} />}
                  </li>
                ))}
            </ul>
          )}
        </section>
      ))}
      {total > shown && (
        <Button appearance="subtle" onClick={() => setShown(shown + PAGE)}>
          {texts.filter.showMore(total - shown)}
        </Button>
      )}
    </div>
  );
};
