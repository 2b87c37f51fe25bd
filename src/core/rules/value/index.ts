import type { AnyRule } from "../../lint/rule";
import { approximateValue } from "./approximate-value";
import { cellWhitespace } from "./cell-whitespace";
import { chineseNumeral } from "./chinese-numeral";
import { dateOutOfYear } from "./date-out-of-year";
import { dateVague } from "./date-vague";
import { decimalCount } from "./decimal-count";
import { excelCoercedValue } from "./excel-coerced-value";
import { fullwidthChars } from "./fullwidth-chars";
import { moneyUnitIncomplete } from "./money-unit-incomplete";
import { nameUnitMismatch } from "./name-unit-mismatch";
import { ocrOperatorSuspect } from "./ocr-operator-suspect";
import { operatorConflict } from "./operator-conflict";
import { operatorMissing } from "./operator-missing";
import { operatorMissing100 } from "./operator-missing-100";
import { operatorStrict } from "./operator-strict";
import { operatorVariant } from "./operator-variant";
import { percentAlias } from "./percent-alias";
import { percentOver100 } from "./percent-over-100";
import { qualitativeCircular } from "./qualitative-circular";
import { qualitativeCompound } from "./qualitative-compound";
import { qualitativeInOutput } from "./qualitative-in-output";
import { qualitativeVague } from "./qualitative-vague";
import { qualitativeWeakWord } from "./qualitative-weak-word";
import { rangeReversed } from "./range-reversed";
import { rangeWithOperator } from "./range-with-operator";
import { ratioAsDecimal } from "./ratio-as-decimal";
import { referenceValue } from "./reference-value";
import { thousandSeparator } from "./thousand-separator";
import { trivialLowerBound } from "./trivial-lower-bound";
import { unitAmbiguous } from "./unit-ambiguous";
import { unitNotSuited } from "./unit-not-suited";
import { unitScriptVariant } from "./unit-script-variant";
import { valuePlaceholder } from "./value-placeholder";
import { valueSentence } from "./value-sentence";
import { valueUnitMissing } from "./value-unit-missing";
import { valueUnitUnknown } from "./value-unit-unknown";
import { valueUnparsed } from "./value-unparsed";

/** handbook 3.C: how targets are written. */
export const valueRules = [
  valueUnparsed,
  valueSentence,
  valuePlaceholder,
  valueUnitMissing,
  valueUnitUnknown,
  unitAmbiguous,
  moneyUnitIncomplete,
  operatorMissing,
  operatorMissing100,
  operatorVariant,
  operatorStrict,
  operatorConflict,
  percentAlias,
  percentOver100,
  ocrOperatorSuspect,
  ratioAsDecimal,
  fullwidthChars,
  cellWhitespace,
  rangeReversed,
  rangeWithOperator,
  approximateValue,
  decimalCount,
  thousandSeparator,
  chineseNumeral,
  unitScriptVariant,
  excelCoercedValue,
  dateVague,
  dateOutOfYear,
  referenceValue,
  qualitativeInOutput,
  qualitativeWeakWord,
  qualitativeCircular,
  qualitativeCompound,
  qualitativeVague,
  nameUnitMismatch,
  unitNotSuited,
  trivialLowerBound,
] as const satisfies readonly AnyRule[];
