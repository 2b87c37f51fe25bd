import { signedTarget, signEdits } from "../../../edits/target-edits";
import type { Fix } from "../../../edits/fix";
import type { Indicator, TargetTable } from "../../../table/model/target-table";
import type { Operator, QuantityTarget, TargetValue } from "../../../target/target-value";
import type { Sign } from "../../../target/target-signs";

/** The same number with the other sign; it changes what is promised, so a reader has to agree. */
export const flipTo = (table: TargetTable, indicator: Indicator, sign: Sign): readonly Fix[] => {
  const edits = signEdits(table, indicator, sign);
  return edits.length > 0 ? [{ safety: "review", label: `改为“${signedTarget(indicator, sign)}”`, edits }] : [];
};

type Bound<Op extends Operator> = QuantityTarget & { readonly op: Op };

/** Whether the target is a floor (≥, 以上). */
export const isFloor = (value: TargetValue): value is Bound<">=" | ">"> =>
  value.kind === "quantity" && (value.op === ">=" || value.op === ">");

/** Whether the target is a ceiling (≤, 以内). */
export const isCeiling = (value: TargetValue): value is Bound<"<=" | "<"> =>
  value.kind === "quantity" && (value.op === "<=" || value.op === "<");
