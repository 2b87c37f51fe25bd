import type { Finding } from "./finding";
import type { AnyRule } from "./rule";

type Related = Pick<AnyRule, "id" | "yieldsTo" | "group">;

/** The ids of each group, in the book's order. */
const groupsOf = (rules: readonly Related[]): ReadonlyMap<string, readonly string[]> => {
  const groups = new Map<string, string[]>();
  for (const { id, group } of rules) if (group !== undefined) groups.set(group, [...(groups.get(group) ?? []), id]);
  return groups;
};

/** Of every rule that can be silenced: by whom of the same row, by whom of the same cell. */
const silencers = (
  rules: readonly Related[],
): ReadonlyMap<string, { readonly ofRow: readonly string[]; readonly ofCell: readonly string[] }> => {
  const groups = groupsOf(rules);
  return new Map(
    rules.flatMap(({ id, yieldsTo = [], group }) => {
      const members = (group !== undefined && groups.get(group)) || [];
      return yieldsTo.length + members.length === 0 ? [] : [[id, { ofRow: yieldsTo, ofCell: members.slice(0, members.indexOf(id)) }]];
    }),
  );
};

const place = (finding: Finding): string => `${finding.indicator}/${finding.at?.row}/${finding.at?.column}`;
const row = (finding: Finding): string => `${finding.indicator}`;

/** Findings of one table without those that another finding of the same place already covers; order kept (handbook 3, 互斥与汇总). */
export const suppress = (findings: readonly Finding[], rules: readonly Related[]): readonly Finding[] => {
  const heard = new Map<string, Set<string>>();
  const note = (key: string, id: string): void => {
    heard.set(key, (heard.get(key) ?? new Set()).add(id));
  };
  for (const finding of findings) {
    note(place(finding), finding.ruleId);
    if (finding.indicator !== null) note(row(finding), finding.ruleId);
  }
  const silencedBy = silencers(rules);
  const covered = (finding: Finding): boolean => {
    const relations = silencedBy.get(finding.ruleId);
    if (!relations) return false;
    const here = heard.get(place(finding));
    if (relations.ofCell.some((id) => here?.has(id))) return true;
    if (finding.indicator === null) return false;
    const inRow = heard.get(row(finding));
    return relations.ofRow.some((id) => inRow?.has(id));
  };
  return findings.filter((finding) => !covered(finding));
};
