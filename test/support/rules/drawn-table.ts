import { exampleSheet, SOUND_ROWS } from "../../../src/core/lint/example-sheet";
import type { Example } from "../../../src/core/lint/rule";
import type { SheetSnapshot } from "../../../src/core/sheet/sheet-snapshot";
import { grid } from "../grid";

/** A target table of the seed's form: the head fills rows 1 to 6, row 7 is the header, the indicators start in row 8. */
export interface DrawnTable {
  /**
   * The indicators, drawn with bars as in `grid`. Left out, they are those of a sound table.
   * Four cells are 一级, 二级, 三级, 指标值, and the description in column D is 口径说明; five cells are the columns A to E.
   * Levels may be written short there (产出 for 产出指标).
   * A table with other columns starts with its header line, and then every cell stands as it is drawn.
   */
  readonly rows?: string;
  /** What differs in the head from a sound table. */
  readonly fields?: NonNullable<Example["fields"]>;
}

const SHORT_LEVELS = new Set(
  [
    ["产出", "数量", "质量", "时效"],
    ["成本", "经济成本", "社会成本", "生态环境成本"],
    ["效益", "经济效益", "社会效益", "生态效益", "可持续影响"],
    ["满意度", "服务对象满意度"],
  ].flat(),
);

const level = (text: string): string => (SHORT_LEVELS.has(text) ? `${text}指标` : text);

const plainRow = (cells: readonly string[]): readonly string[] => {
  const [level1 = "", level2 = "", name = "", ...rest] = cells;
  const [description = "", target = ""] = rest.length === 1 ? ["口径说明", ...rest] : rest;
  return [level(level1), level(level2), name, description, target];
};

const isHeader = (cells: readonly string[] | undefined): boolean => cells?.some((cell) => cell.startsWith("三级指标")) ?? false;

/** The sheet a drawn table stands for. */
export const drawnSheet = ({ rows, fields = {} }: DrawnTable, name: string): SheetSnapshot => {
  if (rows === undefined) return exampleSheet({ fields, rows: SOUND_ROWS }, name);
  const { text: drawn, merges } = grid(rows);
  const [first = [], ...rest] = drawn;
  const head = exampleSheet({ fields, rows: [], ...(isHeader(first) ? { header: first } : {}) }, name);
  const body = isHeader(first) ? rest : drawn.map(plainRow);
  const text = [...head.text, ...body];
  const above = head.text.length - (isHeader(first) ? 1 : 0);
  return { ...head, text, values: text, merges: merges.map((merge) => ({ ...merge, row: merge.row + above })) };
};
