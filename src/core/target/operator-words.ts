import type { Operator } from "./target-value";

/** One spelling of a comparison in front of a number (handbook 4.2 `operator`). */
export interface OperatorWord {
  readonly text: string;
  readonly op: Operator;
  readonly form: "symbol" | "variant" | "word";
  /** 达到, 提高到, 控制在 yield to any other comparison: 控制在…以内, 达到…以上 are set phrases. */
  readonly weak: boolean;
  /** Too common inside other words to be sought in a sentence: 最高, 超. */
  readonly onlyBeforeNumber: boolean;
}

const family = (form: OperatorWord["form"], op: Operator, texts: string): readonly OperatorWord[] =>
  texts.split(" ").map((text) => ({ text, op, form, weak: false, onlyBeforeNumber: false }));

const weak = (op: Operator, texts: string): readonly OperatorWord[] => family("word", op, texts).map((word) => ({ ...word, weak: true }));

const bound = (op: Operator, texts: string): readonly OperatorWord[] =>
  family("word", op, texts).map((word) => ({ ...word, onlyBeforeNumber: true }));

const byLength = (a: { readonly text: string }, b: { readonly text: string }): number => b.text.length - a.text.length;

/** Comparisons before a number, longest first, so that 不低于 is never read as 低于. */
export const operatorWords: readonly OperatorWord[] = [
  ...family("symbol", ">=", "≥"),
  ...family("symbol", "<=", "≤"),
  ...family("symbol", ">", ">"),
  ...family("symbol", "<", "<"),
  ...family("symbol", "=", "="),
  ...family("symbol", "±", "±"),
  ...family("variant", ">=", ">= => ≥= =≥ ≧ ⩾ ≮ 〉= ≽"),
  ...family("variant", "<=", "<= =< ≤= =≤ ≦ ⩽ ≯ 〈= ≼"),
  ...family("variant", ">", "〉"),
  ...family("variant", "<", "〈"),
  ...family("variant", "=", "== ═ ﹦ ＝ ≡"),
  ...family("variant", "±", "+- +/- 土"),
  ...family(
    "word",
    ">=",
    "大于等于 大于或等于 高于等于 高于或等于 多于或等于 不低于 不少于 不小于 不得低于 不得少于 不得小于 不短于 不早于 至少 最少 起码",
  ),
  ...family(
    "word",
    "<=",
    "小于等于 小于或等于 低于等于 低于或等于 少于或等于 不超过 不高于 不多于 不大于 不得超过 不得高于 不得多于 不得大于",
  ),
  ...family("word", "<=", "不超出 不长于 不迟于 不晚于 至多 最多 最迟 最晚"),
  ...family("word", ">", "大于 高于 超过 多于"),
  ...family("word", "<", "小于 低于 少于 不足 不到 短于"),
  ...family("word", "=", "等于"),
  ...family("word", "±", "正负"),
  ...bound(">=", "最低"),
  ...bound("<=", "最高 不超"),
  ...bound(">", "超"),
  ...weak(">=", "达到 提高到 提高至 提升到 提升至 上升到 上升至 增加到 增加至 增长到 增长至 扩大到 扩大至"),
  ...weak("<=", "控制在 控制到 控制 降低到 降低至 下降到 下降至 减少到 减少至 压减到 压减至 缩短到 缩短至 降到 降至"),
].sort(byLength);

/** The comparison written at this place, the longest that fits. */
export const operatorAt = (text: string, at: number): OperatorWord | null =>
  operatorWords.find((word) => text.startsWith(word.text, at)) ?? null;

/** The comparison that a whole cell says, as a column of its own holds it: `≥`, `不低于`; null when it says something else (handbook 1.3). */
export const comparisonOf = (text: string): Operator | null =>
  operatorWords.find((word) => word.text === text && !word.weak && !word.onlyBeforeNumber)?.op ?? null;

/** One spelling of a comparison after the quantity (handbook 4.2 `suffix`). */
export interface OperatorSuffix {
  readonly text: string;
  /** Null: 左右 makes the quantity approximate. */
  readonly op: Operator | null;
}

const suffixes = (op: Operator | null, texts: string): readonly OperatorSuffix[] => texts.split(" ").map((text) => ({ text, op }));

/** Comparisons after a quantity, longest first. */
export const operatorSuffixes: readonly OperatorSuffix[] = [
  ...suffixes(">=", "以上 及以上 或以上 及其以上 含以上 (含)以上 (及)以上"),
  ...suffixes("<=", "以下 及以下 或以下 及其以下 含以下 (含)以下 以内 之内 (含)以内 内 封顶 为限"),
  ...suffixes(null, "左右 上下"),
].sort(byLength);

/** Words that make a number approximate, before it (handbook 3.C). */
export const approximateWords: readonly string[] = ["大约", "大概", "约为", "将近", "接近", "约", "近"];

/** Signs after the comparison is decided, in canonical spelling. */
export const operatorSymbols: Readonly<Record<Operator, string>> = {
  ">=": "≥",
  "<=": "≤",
  ">": ">",
  "<": "<",
  "=": "=",
  "±": "±",
  between: "",
};
