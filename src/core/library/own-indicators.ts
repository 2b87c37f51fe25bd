import { squeeze } from "../sheet/clean-text";
import { canonicalLevel1 } from "../table/model/classification";
import { tj2023 } from "../table/layouts/tj-2023";
import { level1Rank, level2Name, level2Rank } from "../table/model/scheme-order";
import type { Indicator, TargetTable } from "../table/model/target-table";
import { printTarget } from "../target/print-target";

/** 我的指标: an indicator of the user's own tables, kept to be used again. */
export interface OwnIndicator {
  /** Names of the levels as the layouts have them; as written where no layout has them. */
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  readonly description: string;
  /** The latest 指标值 as one text, such as `≥95%`. */
  readonly target: string;
  /** The projects it was used in, each once: their number is how often it was used. */
  readonly projects: readonly string[];
}

const keyOf = ({ level2, name }: OwnIndicator): string => `${squeeze(level2)}\u0001${squeeze(name)}`;

/** What is said later wins, except where it says nothing. */
const joined = (earlier: OwnIndicator, later: OwnIndicator): OwnIndicator => ({
  ...later,
  level1: later.level1 || earlier.level1,
  description: later.description || earlier.description,
  target: later.target || earlier.target,
  projects: [...new Set([...earlier.projects, ...later.projects])],
});

const rankOf = ({ level1, level2 }: OwnIndicator): readonly [number, number] => {
  const kind = canonicalLevel1(level1)?.kind;
  return [kind ? level1Rank(tj2023, kind) : Infinity, level2Rank(tj2023, level2)];
};

const compareOwn = (a: OwnIndicator, b: OwnIndicator): number => {
  const [[first, second], [otherFirst, otherSecond]] = [rankOf(a), rankOf(b)];
  if (first !== otherFirst) return first < otherFirst ? -1 : 1;
  return second - otherSecond || b.projects.length - a.projects.length;
};

/** Two lists as one: an indicator of the same name and 二级指标 stands once, the later list says what it says now. By level, the most used first. */
export const mergeOwnIndicators = (earlier: readonly OwnIndicator[], later: readonly OwnIndicator[]): readonly OwnIndicator[] => {
  const known = new Map<string, OwnIndicator>();
  for (const indicator of [...earlier, ...later]) {
    const before = known.get(keyOf(indicator));
    known.set(keyOf(indicator), before ? joined(before, indicator) : indicator);
  }
  return [...known.values()].sort(compareOwn);
};

const ownOf = (table: TargetTable, row: Indicator): OwnIndicator => {
  const project = table.projectName?.text || (table.heading?.text ?? "");
  return {
    level1: canonicalLevel1(row.level1.text)?.name ?? row.level1.text,
    level2: level2Name(row.level2.text),
    name: row.name.text,
    description: row.description?.text ?? "",
    target: (row.operator ?? row.unit) ? printTarget(row.value) : row.target.text,
    projects: project === "" ? [] : [project],
  };
};

/** The indicators of these tables, each once by name and 二级指标; the target of the latest year is kept, of the same year the last one's. */
export const collectOwnIndicators = (tables: readonly TargetTable[]): readonly OwnIndicator[] => {
  const oldestFirst = [...tables].sort((a, b) => (a.year ?? 0) - (b.year ?? 0));
  const rows = oldestFirst.flatMap((table) => table.indicators.filter(({ name }) => name.text !== "").map((row) => ownOf(table, row)));
  return mergeOwnIndicators([], rows);
};

/** The list without one of its indicators. */
export const withoutOwnIndicator = (list: readonly OwnIndicator[], gone: OwnIndicator): readonly OwnIndicator[] =>
  list.filter((indicator) => keyOf(indicator) !== keyOf(gone));
