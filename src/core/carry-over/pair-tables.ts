import { headingParts, namesNoProject } from "../table/model/heading-parts";
import { squeeze } from "../sheet/clean-text";
import type { TargetTable } from "../table/model/target-table";

export interface TablePair {
  readonly previous: TargetTable;
  readonly current: TargetTable;
}

export interface PairedTables {
  /** In this year's order. */
  readonly pairs: readonly TablePair[];
  /** Projects of last year that are gone. */
  readonly dropped: readonly TargetTable[];
  /** Projects that last year did not have. */
  readonly added: readonly TargetTable[];
}

/** The project the title names; "" where it names the kind of form only. */
const titleProject = (heading: string): string => {
  const project = headingParts(heading)?.project ?? heading;
  return namesNoProject(project) ? "" : project;
};

/** The project without its year and what joins the year to it; the title's where the table names none. */
const projectKey = ({ projectName, heading }: TargetTable): string =>
  squeeze(projectName?.text || titleProject(heading?.text ?? ""))
    .replace(/[-—_(（]?20\d{2}年?度?[)）]?/gu, "")
    .toLowerCase();

/**
 * The tables of two years that stand for the same project (handbook 6.7): by project name without its year, each used once.
 * Where there is one table a year, these two belong together whatever they are called.
 */
export const pairTables = (previous: readonly TargetTable[], current: readonly TargetTable[]): PairedTables => {
  const [onlyBefore, ...moreBefore] = previous;
  const [onlyNow, ...moreNow] = current;
  if (onlyBefore && onlyNow && moreBefore.length === 0 && moreNow.length === 0)
    return { pairs: [{ previous: onlyBefore, current: onlyNow }], dropped: [], added: [] };
  const free = new Set(previous);
  const pairs = current.flatMap((table): readonly TablePair[] => {
    const partner = [...free].find((other) => projectKey(other) !== "" && projectKey(other) === projectKey(table));
    if (!partner) return [];
    free.delete(partner);
    return [{ previous: partner, current: table }];
  });
  const taken = new Set(pairs.map((pair) => pair.current));
  return { pairs, dropped: [...free], added: current.filter((table) => !taken.has(table)) };
};
