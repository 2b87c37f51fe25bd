import { defined } from "../../result/defined";
import { valueAt } from "../../sheet/sheet-snapshot";
import { amountFieldAt, toAmount, type AmountUnits } from "./amount-field";
import { bestHit, labelValue, type HeadHit, type SheetView } from "./head-cells";
import type { AmountField } from "../model/field";
import type { TargetTable } from "../model/target-table";

/** 年初预算数、全年预算数 … as column labels: the amounts stand below them (自评表的资金块). */
const planColumn = (hits: readonly HeadHit[]): number | undefined => {
  const columns = hits.filter(({ role, inline }) => role === "planColumn" && !inline);
  const whole = columns.find(({ hit }) => hit.text.startsWith("全年预算数"));
  return columns.length >= 2 ? whole?.hit.column : undefined;
};

/** Of several labels of one source the one that stands with the total: below it, on its row, else the first. */
const besideTotal = (hits: readonly HeadHit[], total: HeadHit | undefined): HeadHit | undefined => {
  if (!total) return hits[0];
  return (
    hits.find(({ hit }) => hit.column === total.hit.column && hit.row > total.hit.row) ??
    hits.find(({ hit }) => hit.row === total.hit.row && hit.column > total.hit.column) ??
    hits[0]
  );
};

/** 预算数、财政资金、其他资金 of the head, the year's where mid-term amounts stand beside them (handbook 1.2, 1.3). */
export const readBudget = (view: SheetView, hits: readonly HeadHit[], units: AmountUnits): TargetTable["budget"] => {
  const total = bestHit(hits, "total") ?? bestHit(hits, "midTotal");
  const column = planColumn(hits);
  const read = (label: HeadHit | undefined): AmountField | undefined => {
    if (!label) return undefined;
    if (column !== undefined && column > label.hit.column) return amountFieldAt(view.sheet, { row: label.hit.row, column }, units);
    const field = labelValue(view, label);
    return toAmount(field, label.inline ? undefined : valueAt(view.sheet, field.at), units);
  };
  const source = (role: "fiscal" | "other"): AmountField | undefined =>
    read(
      besideTotal(
        hits.filter((one) => one.role === role),
        total,
      ),
    );
  // 上年结转 and the like belong neither to 财政 nor to 其他: then the table has no place for the rest.
  const further = hits.some((one) => one.role === "source" && (read(one)?.value ?? 0) > 0);
  const [sum, fiscal, other] = [read(total), source("fiscal"), further ? undefined : source("other")];
  return defined({ total: sum, fiscal, other });
};
