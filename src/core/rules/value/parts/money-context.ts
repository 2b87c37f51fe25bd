import { squeeze } from "../../../sheet/clean-text";
import { kindOf } from "../../../table/model/indicator-kind";
import type { Indicator } from "../../../table/model/target-table";

const MONEY_NAME =
  /(?:成本|费用?|金额|资金|经费|总额|收入|支出|产值|投资|税收|利润|款|补助|补贴|增收|创收|价值|工资|薪酬|价款|造价|标准)$/u;

/** Whether a bare `20万` in this row can only be money: a cost row, or a name that ends as amounts do (手册 4.2). */
export const isMoneyRow = (indicator: Indicator): boolean => kindOf(indicator) === "cost" || MONEY_NAME.test(squeeze(indicator.name.text));
