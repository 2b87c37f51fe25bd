import type { AnyRule } from "../../lint/rule";
import { blankRow } from "./blank-row";
import { budgetMissing } from "./budget-missing";
import { budgetNonPositive } from "./budget-non-positive";
import { budgetNotNumber } from "./budget-not-number";
import { budgetPrecision } from "./budget-precision";
import { budgetSumMismatch } from "./budget-sum-mismatch";
import { descMissing } from "./desc-missing";
import { goalDuplicate } from "./goal-duplicate";
import { goalFormat } from "./goal-format";
import { goalMissing } from "./goal-missing";
import { goalNoQuantity } from "./goal-no-quantity";
import { goalSequence } from "./goal-sequence";
import { headingSequenceBroken } from "./heading-sequence-broken";
import { indicatorCountHigh } from "./indicator-count-high";
import { indicatorCountLow } from "./indicator-count-low";
import { level1MissingOnFirstRow } from "./level1-missing-on-first-row";
import { level1RequiredMissing } from "./level1-required-missing";
import { level1Split } from "./level1-split";
import { level2OrderMixed } from "./level2-order-mixed";
import { level2RequiredMissing } from "./level2-required-missing";
import { moneyUnitMissing } from "./money-unit-missing";
import { noQuantifiedBenefit } from "./no-quantified-benefit";
import { projectNameMissing } from "./project-name-missing";
import { purposeMissing } from "./purpose-missing";
import { purposeTooShort } from "./purpose-too-short";
import { quantitativeShareLow } from "./quantitative-share-low";
import { rowCellMissing } from "./row-cell-missing";
import { tableHeaderNotFound } from "./table-header-not-found";
import { titleProjectMismatch } from "./title-project-mismatch";
import { unitLineMissing } from "./unit-line-missing";

/** handbook 3.A: is the table complete and in order. */
export const structureRules = [
  tableHeaderNotFound,
  unitLineMissing,
  moneyUnitMissing,
  projectNameMissing,
  titleProjectMismatch,
  headingSequenceBroken,
  budgetMissing,
  budgetNotNumber,
  budgetSumMismatch,
  budgetNonPositive,
  budgetPrecision,
  purposeMissing,
  purposeTooShort,
  goalMissing,
  goalFormat,
  goalSequence,
  goalNoQuantity,
  goalDuplicate,
  level1RequiredMissing,
  level2RequiredMissing,
  indicatorCountLow,
  indicatorCountHigh,
  rowCellMissing,
  descMissing,
  level1MissingOnFirstRow,
  level1Split,
  level2OrderMixed,
  blankRow,
  noQuantifiedBenefit,
  quantitativeShareLow,
] as const satisfies readonly AnyRule[];
