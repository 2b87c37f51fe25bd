import { signedTarget, signEdits } from "../../../edits/target-edits";
import type { Fix } from "../../../edits/fix";
import type { Indicator, TargetTable } from "../../../table/model/target-table";
import type { Sign } from "../../../target/target-signs";

/** The same number with the other sign; it changes what is promised, so a reader has to agree. */
export const flipTo = (table: TargetTable, indicator: Indicator, sign: Sign): readonly Fix[] => {
  const edits = signEdits(table, indicator, sign);
  return edits.length > 0 ? [{ safety: "review", label: `改为“${signedTarget(indicator, sign)}”`, edits }] : [];
};

/** Whether the target sets a floor (≥, 以上). */
export const setsFloor = ({ value }: Indicator): boolean => value.kind === "quantity" && (value.op === ">=" || value.op === ">");

/** Whether the target sets a ceiling (≤, 以内). */
export const setsCeiling = ({ value }: Indicator): boolean => value.kind === "quantity" && (value.op === "<=" || value.op === "<");
