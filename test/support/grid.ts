import type { CellRange } from "../../src/core/sheet/cell-ref";
import type { SheetSnapshot } from "../../src/core/sheet/sheet-snapshot";

/** A sheet drawn with bars: `|a|b|` a row; `<` merged with the cell to its left, `^` with the cell above; `\n` a line break, `␣` a space at an end. */
export const grid = (drawing: string, name = "表"): SheetSnapshot => {
  const drawn = drawing
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line.startsWith("|"))
    .map((line) =>
      line
        .replace(/^\||\|$/g, "")
        .split("|")
        .map((cell) =>
          cell
            .replace(/^ +| +$/g, "")
            .replaceAll("\\n", "\n")
            .replaceAll("␣", " "),
        ),
    );
  const text = drawn.map((row) => row.map((cell) => (cell === "<" || cell === "^" ? "" : cell)));
  return { name, origin: { row: 0, column: 0 }, text, values: text, formats: [], formulas: [], merges: merges(drawn), protected: false };
};

const merges = (drawn: readonly (readonly string[])[]): readonly CellRange[] => {
  const found: CellRange[] = [];
  drawn.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      if (cell === "<" || cell === "^") return;
      let [columnCount, rowCount] = [1, 1];
      while (cells[column + columnCount] === "<") columnCount += 1;
      while (drawn[row + rowCount]?.[column] === "^") rowCount += 1;
      if (columnCount > 1 || rowCount > 1) found.push({ row, column, rowCount, columnCount });
    }),
  );
  return found;
};
