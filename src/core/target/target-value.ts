/** 比较符号：规范写法。`between` 是区间，`±` 是允许偏差（手册 4.1）。 */
export type Operator = ">=" | "<=" | ">" | "<" | "=" | "between" | "±";

/** 比较符号从哪里来：符号（≥）、前置词语（不低于）、后缀词语（以上）、拆列版式的单独一列。 */
export type OperatorSource = "symbol" | "word" | "suffix" | "column";

/** 指标值的种类（手册 4.1、4.7）。 */
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

/** 量纲（手册 4.3）。 */
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

/** 写法上的标记，供规则取用（手册 3 C、4.7）。 */
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

/** 日期：写到哪一级就有哪一级，月 1–12，日 1–31。 */
export interface TargetDate {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

/** 一个指标值单元格的解析结果（手册 4.1）。 */
export interface TargetValue {
  /** 单元格原文，未作任何改动。 */
  readonly raw: string;
  readonly kind: TargetKind;
  readonly op: Operator | null;
  readonly opSource: OperatorSource | null;
  /** 数值，单位见 `unit`；`万`、`千` 等已乘入计数单位（手册 4.7 “≥3万人次”）。 */
  readonly n1?: number;
  /** 区间的第二个数，按原文次序，可能小于 `n1`。 */
  readonly n2?: number;
  /** 规范单位（手册 4.3）；未知单位照抄原文。 */
  readonly unit?: string;
  /** 单位原文。 */
  readonly unitText?: string;
  readonly dim?: Dimension;
  /** 乘以它得到量纲的基准单位：元、%、天、平方米、米、kg、m³…… */
  readonly factor?: number;
  /** 分母：元/次 → 次；元/人·天 → 人·天。 */
  readonly per?: string;
  /** 时点，或时段的起点。 */
  readonly date?: TargetDate;
  /** 时段的终点。 */
  readonly dateEnd?: TargetDate;
  /** 括注或随附说明，不含括号。 */
  readonly note?: string;
  /** 句子或引用里抽取的数量，供改写候选。 */
  readonly extracted?: { readonly op: Operator | null; readonly n: number; readonly unit: string };
  /** 只有数量级而没有单位时的数量级，此时 `n1` 未乘数量级。 */
  readonly scale?: "千" | "万" | "亿" | "百";
  readonly flags: readonly TargetFlag[];
}
