import { signsIn, type Sign } from "../../../target/target-signs";
import type { Indicator } from "../../../table/model/target-table";
import type { Operator } from "../../../target/target-value";

const SIGN: Partial<Record<Operator, Sign>> = { ">=": "≥", "<=": "≤", "=": "=" };

/** 控制在…以内 and 达到…以上 are one expression each, not two signs (handbook 4.2). */
const isFixedPair = (signs: readonly string[]): boolean =>
  signs.length === 2 && /^(?:控制在|达到)$/u.test(signs[0] ?? "") && /[上下内]$/u.test(signs[1] ?? "");

/** The one sign of a target and the canonical one it stands for; undefined when it has none, several, or a strict one. */
export const spelledSign = ({ target, value }: Indicator): { readonly written: string; readonly sign: Sign } | undefined => {
  const sign = value.op ? SIGN[value.op] : undefined;
  if (value.kind !== "quantity" || !sign || value.flags.includes("op-strict")) return undefined;
  const signs = signsIn(target.text);
  if (signs.length !== 1 && !isFixedPair(signs)) return undefined;
  return { written: signs.join("…"), sign };
};

/** Whether the target carries more signs than one, fixed pairs not counted. */
export const repeatsSigns = ({ target, value }: Indicator): boolean =>
  (value.flags.includes("op-multiple") || value.flags.includes("op-conflict")) && !isFixedPair(signsIn(target.text));
