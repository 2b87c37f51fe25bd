import { rangeToA1, toA1 } from "../../src/core/sheet/a1";
import { contains, overlap } from "../../src/core/sheet/ranges";
import type { CellStyle, SheetSpec } from "../../src/core/sheet-spec/sheet-spec";

/** What a cell of the spec holds, by its A1 address. */
export const contentAt = (spec: SheetSpec, address: string): string | number | undefined => {
  const cell = spec.cells.find((candidate) => toA1(candidate) === address);
  return typeof cell?.content === "object" ? cell.content.formula : cell?.content;
};

/** The style of a cell, later ranges painted over earlier ones. */
export const styleAt = (spec: SheetSpec, at: { readonly row: number; readonly column: number }): CellStyle =>
  spec.styles.filter(({ range }) => contains(range, at)).reduce((style, entry) => ({ ...style, ...entry.style }), {});

export const mergeNames = (spec: SheetSpec): readonly string[] => spec.merges.map(rangeToA1);

/** Merged ranges that share a cell: Excel refuses them. */
export const overlappingMerges = ({ merges }: SheetSpec): readonly string[] =>
  merges.flatMap((a, index) =>
    merges
      .slice(index + 1)
      .filter((b) => overlap(a, b))
      .map((b) => `${rangeToA1(a)} ${rangeToA1(b)}`),
  );

/** Cells whose content a merge would swallow, because they are not its first. */
export const swallowedCells = ({ cells, merges }: SheetSpec): readonly string[] =>
  cells
    .filter((cell) => merges.some((merge) => contains(merge, cell) && (merge.row !== cell.row || merge.column !== cell.column)))
    .map(toA1);
