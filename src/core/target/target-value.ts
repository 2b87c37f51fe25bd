/** Canonical comparison: `between` is a range, `±` a permitted deviation (handbook 4.1). */
export type Operator = ">=" | "<=" | ">" | "<" | "=" | "between" | "±";

/** Where the operator was found: a sign (≥), a leading word (不低于), a trailing word (以上), a column of its own. */
export type OperatorSource = "symbol" | "word" | "suffix" | "column";

/** Dimension of a unit (handbook 4.3). */
export type Dimension =
  | "ratio"
  | "pp"
  | "money"
  | "unitPrice"
  | "duration"
  | "people"
  | "times"
  | "count"
  | "area"
  | "length"
  | "weight"
  | "volume"
  | "data"
  | "energy"
  | "score";

/**
 * Peculiarities of writing, for the rules to pick up (handbook 3.C, 4.7).
 * `op-multiple`: signs of one direction repeated; `op-conflict`: signs of opposite directions.
 * `op-strict`: a strict comparison in words (超过); a written `>` is told by `op` alone, as handbook 4.7 has it.
 * `unit-alias`: a variant script (㎡, km, 百分比), not an everyday synonym (名, 日, 批次).
 * `whitespace`: at the beginning or the end of the cell.
 */
export type TargetFlag =
  | "op-variant"
  | "op-multiple"
  | "op-conflict"
  | "op-strict"
  | "scale-without-unit"
  | "no-unit"
  | "unit-alias"
  | "unit-ambiguous"
  | "unit-unknown"
  | "approx"
  | "fullwidth"
  | "thousand-sep"
  | "cn-numeral"
  | "range-reversed"
  | "range-with-op"
  | "scaled"
  | "whitespace";

/** As far as it was written; month 1–12, day 1–31. */
export interface TargetDate {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

/** What is said of every target, whatever it holds. */
interface Written {
  /** The text as it was given. */
  readonly raw: string;
  /** Null with kind `quantity` means "equal to". */
  readonly op: Operator | null;
  readonly opSource: OperatorSource | null;
  readonly flags: readonly TargetFlag[];
}

/** An amount in its unit, whether it is the whole target or stands in a sentence. */
export interface Measure {
  /** In `unit`; a scale before a counting unit is multiplied in: 3万人次 → 30000. */
  readonly amount: number;
  /** Canonical unit (handbook 4.3); an unknown unit as written; `:` for a proportion. */
  readonly unit?: string;
  /** The unit as written. */
  readonly unitText?: string;
  readonly dim?: Dimension;
  /** To the base unit of the dimension: 元, %, 天, 平方米, 米, kg, m³ … */
  readonly factor?: number;
  /** 元/次 → 次; 元/人·天 → 人·天. */
  readonly per?: string;
}

interface Measured extends Written, Measure {
  /** With `scale-without-unit`: the scale, not multiplied into `amount`. */
  readonly scale?: "千" | "万" | "亿" | "百";
  /** What stood in brackets (含税) or before the number (增长), without brackets. */
  readonly note?: string;
}

/** ≥95%, 20万元, 1:3. */
export interface QuantityTarget extends Measured {
  readonly kind: "quantity";
  /** The second number of a proportion `1:3`. */
  readonly second?: number;
}

/** ±3%. */
export interface ToleranceTarget extends Measured {
  readonly kind: "tolerance";
  readonly op: "±";
  /** The second number of a deviation between two numbers. */
  readonly second?: number;
}

/** 10-15个. */
export interface RangeTarget extends Measured {
  readonly kind: "range";
  readonly op: "between";
  /** The second number as written; the smaller one with `range-reversed`. */
  readonly upper: number;
}

/** A target that is an amount as a whole. */
export type MeasuredTarget = QuantityTarget | RangeTarget | ToleranceTarget;

/** 2023年12月底前. */
export interface DateTarget extends Written {
  readonly kind: "date";
  readonly date: TargetDate;
  /** What recurs (每月), or what is to be done by then (招标工作). */
  readonly note?: string;
}

/** 1-12月; 全年 and 长期 name no date. */
export interface PeriodTarget extends Written {
  readonly kind: "period";
  /** Where the period begins. */
  readonly date?: TargetDate;
  /** Where it ends. */
  readonly dateEnd?: TargetDate;
}

/** The first quantity of a longer text, for suggesting a rewrite. */
export interface ExtractedQuantity extends Measure {
  readonly kind: "quantity";
  readonly op: Operator | null;
  /** Amount and unit as written: 1000元/人. */
  readonly text: string;
}

/** The first date of a longer text that holds no quantity. */
export interface ExtractedDate {
  readonly kind: "date";
  readonly date: TargetDate;
}

/** 至少全年完成2次宣传. */
export interface SentenceTarget extends Written {
  readonly kind: "sentence";
  readonly extracted: ExtractedQuantity | ExtractedDate;
}

/** 按计划实施, 严格按照预算标准1000元/人. */
export interface ReferenceTarget extends Written {
  readonly kind: "reference";
  readonly extracted: ExtractedQuantity | null;
}

/** A target that holds no number: 优良, 有效保障, 不涉及, an empty cell, a text that cannot be read. */
export interface WordsTarget extends Written {
  readonly kind: "grade" | "qualitative" | "placeholder" | "empty" | "unparsed";
}

/** One target cell, parsed (handbook 4.1, 4.7): what it holds by `kind`. */
export type TargetValue = MeasuredTarget | DateTarget | PeriodTarget | SentenceTarget | ReferenceTarget | WordsTarget;
