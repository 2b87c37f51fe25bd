import type { NameReading } from "../names/read-name";
import { level1Of, kindOf } from "../table/model/indicator-kind";
import type { Indicator } from "../table/model/target-table";
import { isPerYear } from "./exchangeable-units";
import { toFen } from "../money/fen";
import { yuanPer } from "../money/money-unit";
import type { LeftOutReason } from "./cost-reconciliation";
import { namesTotal, namesUnitPrice } from "./unit-price-name";
import { dimensionOf, isQuantityOrRange } from "../target/measure-of";
import type { QuantityTarget, RangeTarget } from "../target/target-value";

/** What a cost indicator says of money, in 分; a price without `per` lacks its denominator. */
export type CostAmount =
  | { readonly kind: "total"; readonly fen: number }
  | { readonly kind: "price"; readonly fen: number; readonly per: string | undefined }
  | { readonly kind: "left-out"; readonly reason: LeftOutReason };

/** A price is below this share of the budget (handbook 3.4) and below this many 分: a large budget has small totals too. */
const PRICE_SHARE = 0.001;
const PRICE_LIMIT = 1_000_000;

/** Externalities are no part of the budget (handbook 2.2). */
const EXTERNAL = /社会成本|环境成本|生态成本/;

/** Whether the row is one of the costs that make up the budget. */
export const isBudgetCost = (indicator: Indicator): boolean => {
  const kind = kindOf(indicator);
  const cost = kind === "cost" || (kind === undefined && level1Of(indicator) === "cost");
  return cost && !EXTERNAL.test(indicator.level2.text);
};

/** The amount in yuan; “20万” of a cost is 20万元 (handbook 3, 互斥与汇总). */
const yuanOf = (value: QuantityTarget | RangeTarget): number | undefined => {
  const amount = value.kind === "range" ? Math.max(value.amount, value.upper) : value.amount;
  if (value.unit === undefined) {
    const scaled = value.scale && value.flags.includes("scale-without-unit") ? yuanPer(`${value.scale}元`) : undefined;
    return scaled === undefined ? undefined : amount * scaled;
  }
  if (value.dim !== "money" && value.dim !== "unitPrice") return undefined;
  const factor = value.factor ?? yuanPer(value.unit);
  return factor === undefined ? undefined : amount * factor;
};

const leftOut = ({ value }: Indicator): LeftOutReason => {
  const dim = dimensionOf(value);
  if (dim === "ratio" || dim === "pp" || value.kind === "tolerance") return "ratio";
  return isQuantityOrRange(value) ? "no-amount" : "qualitative";
};

const lacksDenominator = (
  named: NameReading,
  unit: string | undefined,
  { fen, budget }: { readonly fen: number; readonly budget: number },
): boolean => {
  if (namesUnitPrice(named)) return fen < budget * 0.9;
  return unit === "元" && !namesTotal(named) && fen < budget * PRICE_SHARE && fen < PRICE_LIMIT;
};

/** Reads a cost indicator's target as total, price or neither (handbook 3.4; 9.3). */
export const costAmount = (indicator: Indicator, budget: number | undefined): CostAmount => {
  const { named, value } = indicator;
  if (!isQuantityOrRange(value)) return { kind: "left-out", reason: leftOut(indicator) };
  const yuan = yuanOf(value);
  if (yuan === undefined) return { kind: "left-out", reason: leftOut(indicator) };
  const fen = toFen(yuan);
  if (value.per !== undefined && !isPerYear(value.per)) return { kind: "price", fen, per: value.per };
  const priced = value.per === undefined && fen > 0 && lacksDenominator(named, value.unit, { fen, budget: budget ?? 0 });
  return priced ? { kind: "price", fen, per: undefined } : { kind: "total", fen };
};
