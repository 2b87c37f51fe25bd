/** Canonical comparison: `between` is a range, `±` a permitted deviation (手册 4.1). */
export type Operator = ">=" | "<=" | ">" | "<" | "=" | "between" | "±";

/** Where the operator was found: a sign (≥), a leading word (不低于), a trailing word (以上), a column of its own. */
export type OperatorSource = "symbol" | "word" | "suffix" | "column";

/** What a target cell holds (手册 4.1, 4.7). */
export type TargetKind =
  | "quantity"
  | "range"
  | "tolerance"
  | "date"
  | "period"
  | "grade"
  | "qualitative"
  | "reference"
  | "sentence"
  | "placeholder"
  | "empty"
  | "unparsed";

/** Dimension of a unit (手册 4.3). */
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
 * Peculiarities of writing, for the rules to pick up (手册 3 C, 4.7).
 * `op-multiple`: signs of one direction repeated; `op-conflict`: signs of opposite directions.
 * `op-strict`: a strict comparison in words (超过); a written `>` is told by `op` alone, as 手册 4.7 has it.
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

/** One target cell, parsed (手册 4.1). */
export interface TargetValue {
  /** The text as it was given. */
  readonly raw: string;
  readonly kind: TargetKind;
  /** Null with kind `quantity` means "equal to". */
  readonly op: Operator | null;
  readonly opSource: OperatorSource | null;
  /** In `unit`; a scale before a counting unit is multiplied in: 3万人次 → 30000. */
  readonly n1?: number;
  /** Second number of a range as written (may be the smaller one), or of a proportion `1:3`, whose unit is `:`. */
  readonly n2?: number;
  /** Canonical unit (手册 4.3); an unknown unit as written. */
  readonly unit?: string;
  /** The unit as written. */
  readonly unitText?: string;
  readonly dim?: Dimension;
  /** To the base unit of the dimension: 元, %, 天, 平方米, 米, kg, m³ … */
  readonly factor?: number;
  /** 元/次 → 次; 元/人·天 → 人·天. */
  readonly per?: string;
  /** The date, or where a period begins. */
  readonly date?: TargetDate;
  /** Where a period ends. */
  readonly dateEnd?: TargetDate;
  /** What stood in brackets (含税) or before the number (增长), without brackets. */
  readonly note?: string;
  /** The first quantity inside a sentence or reference, for suggesting a rewrite. */
  readonly extracted?: { readonly op: Operator | null; readonly n: number; readonly unit: string };
  /** With `scale-without-unit`: the scale, not multiplied into `n1`. */
  readonly scale?: "千" | "万" | "亿" | "百";
  readonly flags: readonly TargetFlag[];
}
