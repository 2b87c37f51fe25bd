import type { AnyRule } from "../../lint/rule";
import { costCopiesBudget } from "./cost-copies-budget";
import { costExceedsBudget } from "./cost-exceeds-budget";
import { costGap } from "./cost-gap";
import { costRequiredByType } from "./cost-required-by-type";
import { costScaleSuspicious } from "./cost-scale-suspicious";
import { costSumExceedsBudget } from "./cost-sum-exceeds-budget";
import { standardExceeded } from "./standard-exceeded";
import { unitPriceDenominatorMismatch } from "./unit-price-denominator-mismatch";
import { unitPriceMissingDenominator } from "./unit-price-missing-denominator";
import { unitPriceNameUnclear } from "./unit-price-name-unclear";

/** handbook 3.E. */
export const costRules = [
  costExceedsBudget,
  costSumExceedsBudget,
  costGap,
  unitPriceMissingDenominator,
  unitPriceDenominatorMismatch,
  unitPriceNameUnclear,
  costScaleSuspicious,
  costCopiesBudget,
  costRequiredByType,
  standardExceeded,
] as const satisfies readonly AnyRule[];
