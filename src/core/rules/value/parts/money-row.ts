import { kindOf } from "../../../table/model/indicator-kind";
import type { Indicator } from "../../../table/model/target-table";

/** Whether a bare `20万` in this row can only be money: a cost row, or a name that ends as amounts do (handbook 4.2). */
export const isMoneyRow = (indicator: Indicator): boolean => kindOf(indicator) === "cost" || indicator.named.end.money;
