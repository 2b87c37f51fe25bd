import { squeeze } from "../../sheet/clean-text";
import { textAt, type SheetSnapshot } from "../../sheet/sheet-snapshot";
import type { RoleColumns } from "./assign-columns";
import type { HeaderRole } from "./header-label";
import { comparisonOf } from "../../target/operator-words";
import { COLUMN_ROLES, type ColumnRole, type Columns } from "../model/column-role";

const DIRECTION = /^(?:正向|反向|负向|逆向|正向指标|反向指标|正指标|逆指标|中性|适度)$/;
const PROPERTY = /^(?:定量|定量指标|定性指标)$/;
const SAMPLE = 300;

/** What the values of a column say: operators (四川), 正向/反向 (内蒙古), 定量/定性, or nothing (handbook 1.3, 注意). */
const domainOf = (sheet: SheetSnapshot, column: number, first: number): "operator" | "direction" | "property" | undefined => {
  const seen = { operator: 0, direction: 0, property: 0 };
  const last = Math.min(first + SAMPLE, sheet.origin.row + sheet.text.length);
  for (let row = first; row < last; row += 1) {
    const text = squeeze(textAt(sheet, { row, column }).slice(0, 20));
    if (text === "定性") continue;
    if (comparisonOf(text) !== null) seen.operator += 1;
    else if (DIRECTION.test(text)) seen.direction += 1;
    else if (PROPERTY.test(text)) seen.property += 1;
  }
  if (seen.operator + seen.direction + seen.property === 0) return undefined;
  if (seen.operator >= seen.direction && seen.operator >= seen.property) return "operator";
  return seen.direction >= seen.property ? "direction" : "property";
};

/** Their labels do not say what stands in them. */
const DOUBTFUL = ["operator", "nature", "direction"] as const;
const SURE: readonly ColumnRole[] = COLUMN_ROLES.filter((role) => role !== "operator" && role !== "direction");

/** Columns of the model: 指标性质 and 指标方向 named after what stands in them. */
export const resolveColumns = (sheet: SheetSnapshot, roles: RoleColumns, firstRow: number): Columns => {
  const column = (role: HeaderRole): number | undefined => roles.get(role)?.column;
  const found: { -readonly [R in ColumnRole]?: number } = {};
  for (const role of SURE) {
    const at = column(role);
    if (at !== undefined) found[role] = at;
  }
  const doubtful = DOUBTFUL.flatMap((role) => {
    const at = column(role);
    return at === undefined ? [] : [{ role, at, domain: domainOf(sheet, at, firstRow) }];
  });
  for (const { at, domain } of doubtful) {
    if (domain === "operator" || domain === "direction") found[domain] ??= at;
  }
  // Nothing is written in the column yet: its label decides, and 指标性质 holds the operator (四川、云南).
  for (const { role, at, domain } of doubtful) {
    if (domain === undefined && found.operator !== at && found.direction !== at) found[role === "nature" ? "operator" : role] ??= at;
  }
  return { ...found, name: column("name") ?? 0, target: column("target") ?? 0 };
};
