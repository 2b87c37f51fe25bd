import type { SheetSpec } from "./sheet-spec";

/** A part of a sheet; its places are sheet addresses. */
export type SpecBlock = Pick<SheetSpec, "cells" | "merges" | "styles" | "rowHeights" | "validations">;

/** Later blocks paint over earlier ones. */
export const joinBlocks = (blocks: readonly SpecBlock[]): SpecBlock => ({
  cells: blocks.flatMap(({ cells }) => cells),
  merges: blocks.flatMap(({ merges }) => merges),
  styles: blocks.flatMap(({ styles }) => styles),
  rowHeights: blocks.flatMap(({ rowHeights }) => rowHeights),
  validations: blocks.flatMap(({ validations }) => validations),
});
