import type { AnyRule } from "../../lint/rule";
import { benefitInOutput } from "./benefit-in-output";
import { costLayoutMismatch } from "./cost-layout-mismatch";
import { costNotMoney } from "./cost-not-money";
import { costRatioNoAmount } from "./cost-ratio-no-amount";
import { countInQuality } from "./count-in-quality";
import { duplicateIndicator } from "./duplicate-indicator";
import { inputAsOutput } from "./input-as-output";
import { level1Unknown } from "./level1-unknown";
import { level2Alias } from "./level2-alias";
import { level2Unknown } from "./level2-unknown";
import { level2WrongParent } from "./level2-wrong-parent";
import { moneyOutsideCost } from "./money-outside-cost";
import { nearDuplicateIndicator } from "./near-duplicate-indicator";
import { outputInBenefit } from "./output-in-benefit";
import { pseudoQuantified } from "./pseudo-quantified";
import { qualityInTimeliness } from "./quality-in-timeliness";
import { ratioInQuantity } from "./ratio-in-quantity";
import { routineManagement } from "./routine-management";
import { satisfactionAsBenefit } from "./satisfaction-as-benefit";
import { satisfactionMisplaced } from "./satisfaction-misplaced";
import { satisfactionNotRatio } from "./satisfaction-not-ratio";
import { staffCountAsOutput } from "./staff-count-as-output";
import { timelinessInQuality } from "./timeliness-in-quality";
import { timelinessValueKind } from "./timeliness-value-kind";

/** handbook 3.B, 9.3: does every row stand where it belongs. */
export const classificationRules = [
  level1Unknown,
  level2Unknown,
  level2WrongParent,
  level2Alias,
  costLayoutMismatch,
  timelinessInQuality,
  qualityInTimeliness,
  ratioInQuantity,
  countInQuality,
  costNotMoney,
  costRatioNoAmount,
  moneyOutsideCost,
  timelinessValueKind,
  outputInBenefit,
  benefitInOutput,
  satisfactionMisplaced,
  satisfactionNotRatio,
  satisfactionAsBenefit,
  inputAsOutput,
  routineManagement,
  staffCountAsOutput,
  duplicateIndicator,
  nearDuplicateIndicator,
  pseudoQuantified,
] as const satisfies readonly AnyRule[];
