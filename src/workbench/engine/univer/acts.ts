import type { ICellData, ICommandInfo, IExecutionOptions, IRange, Nullable } from "@univerjs/presets";
import { bounding, cellArea } from "../model/area";
import type { Act } from "../model/engine";
import { toArea } from "./range-mapping";

interface MutationParams {
  readonly subUnitId: string;
  readonly trigger?: string;
  readonly cellValue?: Readonly<Record<string, Readonly<Record<string, Nullable<ICellData>>>>>;
  readonly range?: IRange;
  readonly sheet?: { readonly id: string };
  readonly selections?: readonly { readonly range: IRange }[];
  readonly type?: number;
}

const CONTENT = ["v", "f", "p", "si"] as const;
/** While the mouse still drags, the selection is not made yet. */
const SELECTION_MOVING = 1;

const touchesContent = (cell: Nullable<ICellData>): boolean => !cell || CONTENT.some((key) => cell[key] !== undefined);

function editedArea(params: MutationParams): Act | undefined {
  // Formulas that are rewritten because rows moved are no edit of their own.
  if (/insert|remove|delete|move/.test(params.trigger ?? "")) return undefined;
  const touched = Object.entries(params.cellValue ?? {}).flatMap(([row, cells]) =>
    Object.entries(cells).flatMap(([column, cell]) => (touchesContent(cell) ? [cellArea(Number(row), Number(column))] : [])),
  );
  const area = bounding(touched);
  return area && { kind: "edited", sheetId: params.subUnitId, area };
}

function shifted(params: MutationParams, axis: "row" | "column", sign: 1 | -1): Act | undefined {
  if (!params.range) return undefined;
  const { row, column, rowCount, columnCount } = toArea(params.range);
  const shift = axis === "row" ? { axis, at: row, count: sign * rowCount } : { axis, at: column, count: sign * columnCount };
  return { kind: "shifted", sheetId: params.subUnitId, shift };
}

/** Reads the engine's own log of commands as acts; most commands are none. */
export function toAct(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined, active: string): Act | undefined {
  const params = command.params as MutationParams | undefined;
  if (!params) return undefined;
  switch (command.id) {
    case "sheet.mutation.set-range-values":
      return options?.fromFormula === true || options?.["applyFormulaCalculationResult"] === true ? undefined : editedArea(params);
    case "sheet.mutation.insert-row":
      return shifted(params, "row", 1);
    case "sheet.mutation.remove-rows":
      return shifted(params, "row", -1);
    case "sheet.mutation.insert-col":
      return shifted(params, "column", 1);
    case "sheet.mutation.remove-col":
      return shifted(params, "column", -1);
    case "sheet.operation.set-selections": {
      const range = params.selections?.at(-1)?.range;
      return range && params.type !== SELECTION_MOVING ? { kind: "selected", sheetId: params.subUnitId, area: toArea(range) } : undefined;
    }
    case "sheet.operation.set-worksheet-active":
      return params.subUnitId === active ? undefined : { kind: "activated", sheetId: params.subUnitId, before: active };
    case "sheet.mutation.insert-sheet":
      return params.sheet && { kind: "added", sheetId: params.sheet.id };
    case "sheet.mutation.remove-sheet":
      return { kind: "deleted", sheetId: params.subUnitId };
    default:
      return undefined;
  }
}
