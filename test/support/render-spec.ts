import { contains } from "../../src/core/sheet/ranges";
import type { CellValue, SheetSnapshot } from "../../src/core/sheet/sheet-snapshot";
import type { SheetSpec, SpecCell } from "../../src/core/sheet-spec/sheet-spec";

const formatOf = (spec: SheetSpec, cell: SpecCell): string =>
  spec.styles.filter(({ range, style }) => style.format !== undefined && contains(range, cell)).at(-1)?.style.format ?? "General";

const shown = (content: CellValue, format: string): string => {
  if (typeof content !== "number") return String(content);
  const decimals = /^0\.(0+)$/.exec(format)?.[1]?.length;
  return decimals === undefined ? String(content) : content.toFixed(decimals);
};

const valueOf = ({ content }: SpecCell): CellValue => (typeof content === "object" ? content.formula : content);

/** The sheet a host would make of the spec, as it would be read back; formulas are shown as they are written. */
export const renderSpec = (spec: SheetSpec): SheetSnapshot => {
  const rows = Math.max(0, ...spec.cells.map(({ row }) => row + 1));
  const columns = Math.max(0, ...spec.cells.map(({ column }) => column + 1));
  const fill = <T>(empty: T, of: (cell: SpecCell) => T): readonly (readonly T[])[] => {
    const grid = Array.from({ length: rows }, () => Array.from({ length: columns }, () => empty));
    for (const cell of spec.cells) grid[cell.row]?.splice(cell.column, 1, of(cell));
    return grid;
  };
  const values = fill<CellValue>("", valueOf);
  return {
    name: spec.name,
    origin: { row: 0, column: 0 },
    text: fill("", (cell) => shown(valueOf(cell), formatOf(spec, cell))),
    values,
    formats: fill("General", (cell) => formatOf(spec, cell)),
    formulas: values,
    merges: spec.merges,
    protected: false,
  };
};
