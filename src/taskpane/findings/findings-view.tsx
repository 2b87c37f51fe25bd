import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useRef } from "react";
import type { CheckResult } from "../../app/parts/check-result";
import { sameCell } from "../../core/sheet/cell-ref";
import { toA1 } from "../../core/sheet/a1";
import { LIST_PAGE, type ListPlace } from "../model/list-place";
import { usePaneContext } from "../model/pane-context";
import { useTexts } from "../texts/texts";
import { FilterBar } from "./filter-bar";
import { FindingEntry } from "./finding-entry";
import { FindingSection } from "./finding-section";
import { useNextRowFocus } from "./use-next-row-focus";
import { useFindingKeys } from "./use-finding-keys";
import { findingItems, groupFindings, openFilter, type FindingGroup, type FindingItem } from "../model/view-model";
import { countBySeverity } from "../../core/lint/severity";
import { WaivedList } from "./waived-list";

const useStyles = makeStyles({
  none: { padding: tokens.spacingHorizontalM, color: tokens.colorNeutralForeground2 },
});

/** Suggestions are folded until someone opens them. */
const startsFolded = (group: FindingGroup): boolean => group.key === "info";

/** The findings: those of the selected cell first, then filtered and grouped, each opening its card; F8 walks them in the order shown. */
export const FindingsView = ({ report }: { readonly report: CheckResult }): React.JSX.Element => {
  const styles = useStyles();
  const texts = useTexts();
  const { state, acts } = usePaneContext();
  const { selected, filter, place, rules } = state;
  const { open, folds, shown } = place;
  const setFilter = acts.filter;
  const goTo = (part: Partial<ListPlace>): void => acts.goTo({ ...place, ...part });
  const list = useRef<HTMLDivElement>(null);
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
  const isHere = ({ finding }: FindingItem): boolean =>
    selected !== undefined && finding.at !== undefined && finding.sheet === selected.sheet && sameCell(finding.at, selected.at);
  const isInRow = ({ finding }: FindingItem): boolean =>
    selected !== undefined && finding.sheet === selected.sheet && finding.at?.row === selected.at.row;
  // Where our own click moved the selection nothing jumps: the open finding stays where it was clicked.
  const here = items.filter(isHere);
  const first = here.some(({ id }) => id === open) ? [] : here;
  const folded = (group: FindingGroup): boolean => folds[group.key] ?? startsFolded(group);
  const rest = groups
    .map((group) => ({ ...group, items: group.items.filter((item) => !first.includes(item)) }))
    .filter((group) => group.items.length > 0);
  const unfolded = rest.flatMap((group) => (folded(group) ? [] : group.items));
  const visible = new Set(unfolded.slice(0, shown));
  const choose = (item: FindingItem): void => {
    goTo({ open: item.id });
    void acts.reveal(item.finding.sheet, item.finding.at);
  };
  const walked = [...first, ...visible];
  useFindingKeys({ list, ids: walked.map(({ id }) => id), open, onOpen: (id) => walked.filter((item) => item.id === id).forEach(choose) });
  useNextRowFocus(list, report);
  const entry = (item: FindingItem): React.JSX.Element => (
    <FindingEntry
      key={item.id}
      item={item}
      rule={rules.get(item.finding.ruleId)}
      open={open === item.id}
      current={isInRow(item)}
      showSheet={report.sheets.length > 1}
      onToggle={() => (open === item.id ? goTo({ open: undefined }) : choose(item))}
    />
  );
  return (
    <div ref={list}>
      <FilterBar
        filter={filter}
        counts={countBySeverity(report.findings)}
        families={[...new Set(report.findings.map(({ family }) => family))]}
        sheets={report.sheets}
        onChange={setFilter}
      />
      {groups.length === 0 && (
        <div className={styles.none}>
          {texts.filter.none}{" "}
          <Button size="small" onClick={() => setFilter(openFilter)}>
            {texts.filter.clear}
          </Button>
        </div>
      )}
      {selected && first.length > 0 && (
        <FindingSection title={texts.finding.selected(toA1(selected.at))} count={first.length}>
          {first.map(entry)}
        </FindingSection>
      )}
      {rest.map((group) => (
        <FindingSection
          key={group.key}
          title={group.title}
          count={group.items.length}
          fold={{ folded: folded(group), onToggle: () => goTo({ folds: { ...folds, [group.key]: !folded(group) } }) }}
        >
          {group.items.filter((item) => visible.has(item)).map(entry)}
        </FindingSection>
      ))}
      {unfolded.length > shown && (
        <Button appearance="subtle" onClick={() => goTo({ shown: shown + LIST_PAGE })}>
          {texts.filter.showMore(unfolded.length - shown)}
        </Button>
      )}
      <WaivedList report={report} />
    </div>
  );
};
