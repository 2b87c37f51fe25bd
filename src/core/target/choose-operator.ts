import type { OperatorSuffix, OperatorWord } from "./operator-words";
import type { Operator, OperatorSource, TargetFlag } from "./target-value";

/** The comparison a target is left with. */
export interface ChosenOperator {
  readonly op: Operator | null;
  readonly opSource: OperatorSource | null;
  readonly flags: readonly TargetFlag[];
}

type Direction = "up" | "down" | "equal" | "around";

const directions: Readonly<Record<Exclude<Operator, "between">, Direction>> = {
  ">=": "up",
  ">": "up",
  "<=": "down",
  "<": "down",
  "=": "equal",
  "±": "around",
};

const directionOf = (op: Operator): Direction => (op === "between" ? "around" : directions[op]);

/** ± goes with 以内, 不超过 and the like: 偏差不超过±3%. */
const isSetPhrase = (ops: readonly Operator[]): boolean => ops.includes("±") && ops.every((op) => op === "±" || directionOf(op) === "down");

const clash = (ops: readonly Operator[]): readonly TargetFlag[] => {
  if (ops.length < 2 || isSetPhrase(ops)) return [];
  return new Set(ops.map(directionOf)).size === 1 ? ["op-multiple"] : ["op-conflict"];
};

const isStrict = (op: Operator): boolean => op === ">" || op === "<";

/**
 * One comparison out of those before and after the quantity (handbook 4.2, 4.7): the first before it, else the suffix,
 * else a weak word (控制在, 达到). Repeated in one direction: `op-multiple`; in opposite directions: `op-conflict`.
 */
export const chooseOperator = (words: readonly OperatorWord[], suffix: OperatorSuffix | null): ChosenOperator => {
  const strong = words.filter((word) => !word.weak);
  const after = suffix?.op ?? null;
  const ops = [...strong.map((word) => word.op), ...(after === null ? [] : [after])];
  const flags: TargetFlag[] = [];
  if (words.some((word) => word.form === "variant")) flags.push("op-variant");
  flags.push(...clash(ops));
  if (strong.some((word) => word.form === "word" && isStrict(word.op))) flags.push("op-strict");
  if (ops.includes("±")) return { op: "±", opSource: "symbol", flags };
  const first = strong[0];
  if (first !== undefined) return { op: first.op, opSource: first.form === "word" ? "word" : "symbol", flags };
  if (after !== null) return { op: after, opSource: "suffix", flags };
  const weak = words[0];
  return weak === undefined ? { op: null, opSource: null, flags } : { op: weak.op, opSource: "word", flags };
};
