import type { CellRef } from "../../core/sheet/cell-ref";
import { toA1 } from "../../core/sheet/a1";
import { Refusal } from "./office-error";

interface Fills {
  readonly colours: readonly string[];
  readonly protected: boolean;
}

const readFills = async (context: Excel.RequestContext, name: string, cells: readonly CellRef[]): Promise<Fills> => {
  const sheet = context.workbook.worksheets.getItem(name);
  sheet.load("protection/protected");
  const fills = cells.map((at) => {
    const { fill } = sheet.getRange(toA1(at)).format;
    fill.load("color");
    return fill;
  });
  await context.sync();
  return { colours: fills.map(({ color }) => color.toUpperCase()), protected: sheet.protection.protected };
};

/** Those of the cells that have the fill, `#RRGGBB`. One round trip. */
export const cellsFilled = async (
  context: Excel.RequestContext,
  sheet: string,
  cells: readonly CellRef[],
  colour: string,
): Promise<readonly CellRef[]> => {
  const { colours } = await readFills(context, sheet, cells);
  return cells.filter((_at, index) => colours[index] === colour.toUpperCase());
};

/** Takes the fill off the cells that have it, or gives it to those that have none: any other fill is the user's. Two round trips. */
export const changeFill = async (
  context: Excel.RequestContext,
  {
    name,
    cells,
    colour,
    to,
  }: { readonly name: string; readonly cells: readonly CellRef[]; readonly colour: string; readonly to: "filled" | "none" },
): Promise<void> => {
  const { colours, protected: closed } = await readFills(context, name, cells);
  if (closed) throw new Refusal({ kind: "sheet-protected", sheet: name });
  const sheet = context.workbook.worksheets.getItem(name);
  const isOurs = (index: number): boolean => colours[index] === colour.toUpperCase();
  const isEmpty = (index: number): boolean => colours[index] === "" || colours[index] === "#FFFFFF";
  for (const [index, at] of cells.entries()) {
    const { fill } = sheet.getRange(toA1(at)).format;
    if (to === "none" && isOurs(index)) fill.clear();
    if (to === "filled" && isEmpty(index)) fill.color = colour;
  }
  await context.sync();
};
