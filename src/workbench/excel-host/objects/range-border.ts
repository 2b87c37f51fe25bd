import { type Area, lastColumn, lastRow } from "../../engine/model/area";
import type { CellStyle, Edge, Line, LineStyle, LineWeight } from "../../engine/model/cell-style";
import { type Argument, type HostObject, isHostObject } from "../model/host-object";
import { choiceArgument, colorArgument } from "../model/arguments";
import type { Target } from "../model/target";
import { HostFault } from "../model/host-fault";
import { demandWritable } from "../model/writable";

const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
type Side = (typeof SIDES)[number];

const STYLES: readonly LineStyle[] = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double"];
const WEIGHTS: readonly LineWeight[] = ["Hairline", "Thin", "Medium", "Thick"];

/** Which edge of a cell a side of the block draws, if any. A line inside belongs to both its neighbours. */
function edgesOf(side: Side, area: Area, row: number, column: number): readonly Edge[] {
  const inside: Edge[] = [];
  switch (side) {
    case "EdgeTop":
      return row === area.row ? ["top"] : [];
    case "EdgeBottom":
      return row === lastRow(area) ? ["bottom"] : [];
    case "EdgeLeft":
      return column === area.column ? ["left"] : [];
    case "EdgeRight":
      return column === lastColumn(area) ? ["right"] : [];
    case "InsideVertical":
      if (column > area.column) inside.push("left");
      if (column < lastColumn(area)) inside.push("right");
      return inside;
    case "InsideHorizontal":
      if (row > area.row) inside.push("top");
      if (row < lastRow(area)) inside.push("bottom");
      return inside;
    default:
      return [];
  }
}

function lines(target: Target, side: Side): (Line | undefined)[] {
  return target.areas.flatMap((area) =>
    target.sheet
      .read(area)
      .flatMap((cells, r) =>
        cells.flatMap((cell, c) => edgesOf(side, area, area.row + r, area.column + c).map((edge) => cell.style.borders[edge])),
      ),
  );
}

const changed = (before: Line | undefined, change: Partial<Line>): Line | null => {
  const line: Line = {
    style: before?.style ?? "Continuous",
    weight: before?.weight ?? "Thin",
    color: before?.color ?? "#000000",
    ...change,
  };
  return line.style === "None" ? null : line;
};

function draw(target: Target, side: Side, change: Partial<Line>): void {
  demandWritable(target.sheet, "sheet");
  for (const area of target.areas) {
    const cells = target.sheet.read(area);
    target.sheet.style(area, (row, column) => {
      const edges = edgesOf(side, area, row, column);
      const before: CellStyle["borders"] = cells[row - area.row]?.[column - area.column]?.style.borders ?? {};
      return edges.length === 0 ? undefined : { borders: Object.fromEntries(edges.map((edge) => [edge, changed(before[edge], change)])) };
    });
  }
}

function border(target: Target, side: Side): HostObject {
  const shared = <T extends string>(pick: (line: Line | undefined) => T): T | null => {
    const all = lines(target, side).map(pick);
    const first = all[0] ?? pick(undefined);
    return all.every((value) => value === first) ? first : null;
  };
  return {
    type: "RangeBorder",
    id: side,
    get: {
      SideIndex: () => side,
      Style: () => shared((line) => line?.style ?? "None"),
      Weight: () => shared((line) => line?.weight ?? "Thin"),
      // An absent line reads as black.
      Color: () => shared((line) => line?.color ?? "#000000") ?? "",
      TintAndShade: () => 0,
    },
    set: {
      Style: (value) => draw(target, side, { style: choiceArgument(value, STYLES) }),
      Weight: (value) => draw(target, side, { weight: choiceArgument(value, WEIGHTS) }),
      Color: (value) => draw(target, side, { color: colorArgument(value) }),
    },
  };
}

export function borderCollection(target: Target): HostObject {
  const bySide = (value: Argument) => border(target, choiceArgument(isHostObject(value) ? undefined : value, SIDES));
  return {
    type: "RangeBorderCollection",
    items: () => SIDES.map((side) => border(target, side)),
    item: bySide,
    find: {
      GetItemAt: ([index]) => {
        const side = typeof index === "number" ? SIDES[index] : undefined;
        if (!side) throw new HostFault("InvalidArgument");
        return border(target, side);
      },
    },
  };
}
