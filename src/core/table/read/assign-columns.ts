import { HEADER_ROLES, type HeaderMeaning, type HeaderRole } from "./header-label";

/** A column of a header row, its label squeezed. */
export interface HeaderCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly meanings: readonly HeaderMeaning[];
}

export type RoleColumns = ReadonlyMap<HeaderRole, HeaderCell>;

const LATER = 1000;

/** Columns of the mid-term yield to those of the year (handbook 1.3 `mof-88`). */
const rankOf = (cell: HeaderCell, meaning: HeaderMeaning): number => meaning.rank + (/中期|长期|实施期/.test(cell.text) ? LATER : 0);

/** Each role its surest column, each column at most one role; of equal labels the leftmost. */
export const assignColumns = (cells: readonly HeaderCell[]): RoleColumns => {
  const taken = new Map<HeaderRole, HeaderCell>();
  const used = new Set<HeaderCell>();
  for (const role of HEADER_ROLES) {
    const nameColumn = taken.get("name")?.column;
    let best: { readonly cell: HeaderCell; readonly rank: number } | undefined;
    for (const cell of cells) {
      const meaning = cell.meanings.find((one) => one.role === role);
      if (!meaning || used.has(cell)) continue;
      // “单位” in front of the indicator is the budget unit, behind it the measure.
      if (role === "unit" && cell.text === "单位" && nameColumn !== undefined && cell.column < nameColumn) continue;
      const rank = rankOf(cell, meaning);
      if (!best || rank < best.rank) best = { cell, rank };
    }
    if (best) {
      taken.set(role, best.cell);
      used.add(best.cell);
    }
  }
  return guessMissing(taken, cells, used);
};

const NOTE_COLUMN = /^(?:备注|序号|编号|说明|.*原因.*|.*措施.*|.*细则.*|.*规则.*|.*意见.*|.*来源.*|.*证明.*|.*佐证.*)$/;

/** One label of three is written in another way: its column is the unknown one where it must stand (handbook 3.A). */
const guessMissing = (taken: Map<HeaderRole, HeaderCell>, cells: readonly HeaderCell[], used: ReadonlySet<HeaderCell>): RoleColumns => {
  const unknown = cells.filter((cell) => cell.meanings.length === 0 && !used.has(cell) && !NOTE_COLUMN.test(cell.text));
  const [level1, level2, name, target] = [taken.get("level1"), taken.get("level2"), taken.get("name"), taken.get("target")];
  if (!level1 && (level2 ?? name)) {
    const guess = unknown.find((cell) => /一级/.test(cell.text) && cell.column < (level2 ?? name ?? cell).column);
    if (guess) taken.set("level1", guess);
  }
  if (!level2 && name && level1) {
    const guess = unknown.find((cell) => /二级/.test(cell.text) && cell.column < name.column && cell.column > level1.column);
    if (guess) taken.set("level2", guess);
  }
  if (!name && level2 && target) {
    const guess = unknown.find((cell) => cell.column > level2.column && cell.column < target.column);
    taken.set("name", guess ?? level2);
    // 鄂州 writes the indicators themselves under “二级指标” (handbook 1.3 `std-cost`).
    if (!guess) taken.delete("level2");
  }
  if (!target && name && level2) {
    const guess = unknown.find((cell) => cell.column > name.column);
    if (guess) taken.set("target", guess);
  }
  return taken;
};
