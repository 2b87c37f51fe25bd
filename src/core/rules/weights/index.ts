import type { AnyRule } from "../../lint/rule";
import { basisMissing } from "./basis-missing";
import { directionColumnConflict } from "./direction-column-conflict";
import { natureColumnConflict } from "./nature-column-conflict";
import { placeholderWithWeight } from "./placeholder-with-weight";
import { sheetMoneyUnitSuspect } from "./sheet-money-unit-suspect";
import { unitColumnMissing } from "./unit-column-missing";
import { unitDuplicated } from "./unit-duplicated";
import { weightLevel1Ratio } from "./weight-level1-ratio";
import { weightMissing } from "./weight-missing";
import { weightSingleLarge } from "./weight-single-large";
import { weightSum } from "./weight-sum";

/** handbook 3.H: weights and the columns of split layouts. */
export const weightRules = [
  weightSum,
  weightLevel1Ratio,
  weightMissing,
  weightSingleLarge,
  placeholderWithWeight,
  directionColumnConflict,
  natureColumnConflict,
  unitColumnMissing,
  unitDuplicated,
  basisMissing,
  sheetMoneyUnitSuspect,
] as const satisfies readonly AnyRule[];
