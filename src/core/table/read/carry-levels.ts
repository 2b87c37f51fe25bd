import { isIndicator, type WrittenRow } from "./indicator-row";
import type { Indicator } from "../model/target-table";

export type Levels = Pick<Indicator, "level1" | "level2">;

/** Under one 一级指标 no 二级指标 is written twice, as tables do that write it once for several rows. */
const writesOnce = (rows: readonly WrittenRow[]): boolean => {
  let seen = new Set<string>();
  for (const { level1, level2 } of rows) {
    if (level1.text !== "") seen = new Set();
    if (level2.text === "") continue;
    if (seen.has(level2.text)) return false;
    seen.add(level2.text);
  }
  return true;
};

const MIN_CONTINUED = 2;

/**
 * Whether blank 二级指标 continue the one above without a merge saying so. A single blank one is taken for forgotten,
 * and so are blanks of a table that merges the cells it means to continue.
 */
const continuesBlank = (rows: readonly WrittenRow[]): boolean => {
  const blank = rows.filter((row) => row.level2.text === "" && row.level1.text === "" && isIndicator(row));
  return blank.length >= MIN_CONTINUED && rows.every(({ mergedFrom }) => mergedFrom === undefined) && writesOnce(rows);
};

/** 一级指标 carried down into every row, 二级指标 where the table merges or continues it (handbook 1.2). */
export const carryLevels = (rows: readonly WrittenRow[]): readonly Levels[] => {
  const continued = continuesBlank(rows);
  let level1: WrittenRow["level1"] | undefined;
  let level2: WrittenRow["level2"] | undefined;
  return rows.map((row) => {
    const own1 = row.level1.text !== "";
    const own2 = row.level2.text !== "";
    if (own1) {
      // The same 一级指标 written again on every row is no new group.
      if (level1?.text !== row.level1.text) level2 = undefined;
      level1 = row.level1;
    }
    if (own2) level2 = row.level2;
    const carried = !own2 && (row.mergedFrom !== undefined || (continued && !own1)) ? level2 : undefined;
    return { level1: { ...(level1 ?? row.level1), own: own1 }, level2: { ...(carried ?? row.level2), own: own2 } };
  });
};
