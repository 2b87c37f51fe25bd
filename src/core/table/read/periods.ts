import { squeeze } from "../../sheet/clean-text";
import { textAt, type SheetSnapshot } from "../../sheet/sheet-snapshot";
import type { RoleColumns } from "./assign-columns";
import { filledColumns } from "./cell-field";
import type { HeadHit } from "./head-cells";
import type { HeaderRow } from "./header-row";

export type Period = "long" | "year";

const SHORT = 16;

const periodOfText = (text: string): Period | undefined => {
  if (text.length > SHORT) return undefined;
  if (/长期|中期|实施期|总体/.test(text)) return "long";
  return /年度|本年|当年/.test(text) ? "year" : undefined;
};

const textsOf = (sheet: SheetSnapshot, row: number, within: (column: number) => boolean): readonly string[] =>
  filledColumns(sheet, row, 12)
    .filter(within)
    .map((column) => squeeze(textAt(sheet, { row, column }).slice(0, 40)));

/** Whether a header row heads the mid-term or the year: by the label beside it, or above it (handbook 1.3 `old-content`). */
export const periodOfHeader = (sheet: SheetSnapshot, header: HeaderRow): Period | undefined => {
  const first = header.halves[0]?.get("level1")?.column ?? header.halves[0]?.get("name")?.column ?? 0;
  const beside = [header.row, header.row + 1].flatMap((row) => textsOf(sheet, row, (column) => column < first));
  const above = textsOf(sheet, header.row - 1, () => true);
  const texts = [...beside, ...(above.length <= 2 ? above : [])];
  return texts.map(periodOfText).find((period) => period !== undefined);
};

/**
 * The sets of columns to read, in the order in which they are tried: of mid-term and year the year's first;
 * halves that only save paper are read together (handbook 1.3 `mof-88`).
 */
export const columnChoices = (sheet: SheetSnapshot, header: HeaderRow, hits: readonly HeadHit[]): readonly (readonly RoleColumns[])[] => {
  const [left, right] = header.halves;
  if (!left || !right) return [header.halves];
  const boundary = Math.min(
    ...[...right.values()].map(({ column }) => column).filter((column) => column > (left.get("target")?.column ?? 0)),
  );
  const periodsOf = (within: (column: number) => boolean): readonly (Period | undefined)[] =>
    [...textsOf(sheet, header.row - 1, within), ...textsOf(sheet, header.row, within)].map(periodOfText);
  const [leftPeriods, rightPeriods] = [periodsOf((column) => column < boundary), periodsOf((column) => column >= boundary)];
  if (leftPeriods.includes("year") && rightPeriods.includes("long")) return [[left], [right]];
  const midterm =
    hits.some(({ role }) => role === "midGoal" || role === "midTotal") &&
    hits.some(({ role }) => role === "annualGoal" || role === "total");
  return midterm || (leftPeriods.includes("long") && rightPeriods.includes("year")) ? [[right], [left]] : [[left, right]];
};
