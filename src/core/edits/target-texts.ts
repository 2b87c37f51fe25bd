import { signInColumn } from "./sign-column";
import { parseTarget } from "../target/parse-target";
import { operatorSymbols } from "../target/operator-words";
import { printNumber } from "../target/number-text";
import type { Operator, QuantityTarget } from "../target/target-value";
import type { ColumnRole, Columns } from "../table/model/column-role";
import type { TargetTable } from "../table/model/target-table";

export type TargetTexts = readonly (readonly [role: ColumnRole, text: string])[];

const DIRECTIONS: Partial<Record<Operator, string>> = { ">=": "正向", ">": "正向", "<=": "反向", "<": "反向" };

const unitOf = ({ unit = "", unitText = unit, scale, per, flags }: QuantityTarget): string =>
  `${flags.includes("scaled") ? unit : unitText || (scale ?? "")}${per === undefined ? "" : `/${per}`}`;

/** A target written in one text, put into the columns the table has for it: sign, value, unit and 正向/反向 apart where they stand apart (handbook 1.3). */
export const targetTexts = (table: TargetTable, text: string): TargetTexts => {
  const columns: Partial<Columns> = table.header?.columns ?? {};
  const value = parseTarget(text);
  const op = value.op ?? "=";
  const direction = columns.direction === undefined ? [] : [["direction", DIRECTIONS[op] ?? ""] as const];
  const apart = columns.operator !== undefined || columns.unit !== undefined;
  if (!apart || value.kind !== "quantity" || value.note !== undefined) return [["target", text], ...direction];
  const sign = signInColumn(table, operatorSymbols[op]);
  const [operator, unit] = [columns.operator === undefined ? "" : sign, unitOf(value)];
  const bare = `${operator === "" && value.op !== null && value.op !== "=" ? sign : ""}${printNumber(value.amount)}`;
  return [
    ...(operator === "" ? [] : [["operator", operator] as const]),
    ["target", columns.unit === undefined ? `${bare}${unit}` : bare],
    ...(columns.unit === undefined ? [] : [["unit", unit] as const]),
    ...direction,
  ].filter((cell): cell is [ColumnRole, string] => cell[1] !== "");
};
