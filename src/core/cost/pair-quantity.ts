import { kindOf } from "../table/model/indicator-kind";
import type { Indicator } from "../table/model/target-table";
import type { Dimension, QuantityTarget } from "../target/target-value";
import { exchangeable, isPartlyPerTime } from "./exchangeable-units";

/** Words that say nothing of which work an indicator belongs to (handbook 3.4). */
const STOP_WORDS = /服务|费用|成本|数量|人数|全年|业务|保障|支出|金额|项目|指标|工作|经费|资金|标准|总额|次数|单位|个数|完成/;
const MIN_SHARED = 2;

const NOT_COUNTED: readonly Dimension[] = ["ratio", "pp", "money", "unitPrice", "duration", "score"];

/** Longest run of characters both texts have; never across a stop word. */
const sharedLength = (a: string, b: string): number => {
  let longest = 0;
  for (const left of a.split(STOP_WORDS))
    for (const right of b.split(STOP_WORDS))
      for (let start = 0; start < left.length; start += 1)
        while (start + longest < left.length && right.includes(left.slice(start, start + longest + 1))) longest += 1;
  return longest;
};

export interface Quantity {
  readonly indicator: Indicator;
  readonly amount: number;
  readonly unit: string | undefined;
  readonly unitsAgree: boolean;
}

interface Candidate extends Quantity {
  readonly shared: number;
}

const countable = (value: QuantityTarget, per: string | undefined): boolean => {
  if (value.dim === undefined || !NOT_COUNTED.includes(value.dim)) return true;
  return value.dim === "duration" && per !== undefined && value.unit !== undefined && exchangeable(per, value.unit);
};

const agrees = (per: string | undefined, unit: string | undefined): boolean =>
  per === undefined || (unit !== undefined && exchangeable(per, unit));

const candidatesFor = (price: Indicator, per: string | undefined, indicators: readonly Indicator[]): readonly Candidate[] =>
  indicators
    .flatMap((indicator) => {
      const { value, name } = indicator;
      if (kindOf(indicator) !== "quantity" || value.kind !== "quantity" || !countable(value, per)) return [];
      const shared = sharedLength(price.name.text, name.text);
      return [{ indicator, amount: value.amount, unit: value.unit, unitsAgree: agrees(per, value.unit), shared }];
    })
    .sort((a, b) => Number(b.unitsAgree) - Number(a.unitsAgree) || b.shared - a.shared);

/** A quantity counted as the price is, one character of its name in common: 单车年均运行成本 元/辆 and 保障车辆数量. */
export const kinQuantity = (price: Indicator, per: string, indicators: readonly Indicator[]): Quantity | undefined =>
  candidatesFor(price, per, indicators).find(({ unitsAgree, shared }) => unitsAgree && shared > 0);

/** The quantity a price is to be multiplied with: named alike, of the same unit if there is one (handbook 3.4). */
export const pairQuantity = (price: Indicator, per: string | undefined, indicators: readonly Indicator[]): Quantity | undefined =>
  candidatesFor(price, per, indicators).find(
    ({ shared, unitsAgree }) => shared >= MIN_SHARED && (unitsAgree || per === undefined || !isPartlyPerTime(per)),
  ) ?? (per === undefined ? undefined : kinQuantity(price, per, indicators));
