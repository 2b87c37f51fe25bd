/** Numbers that make sense, both ends included; `whole`: no decimals. */
export interface NumberRange {
  readonly min: number;
  readonly max: number;
  readonly whole: boolean;
}

/** What a threshold is counted in. */
export type OptionUnit = "rows" | "percent" | "characters" | "yuan";

/** A threshold of a rule: what it is counted in, what it may be, and what it is unless 设置 says otherwise (handbook 3). */
export interface RuleOption extends NumberRange {
  readonly unit: OptionUnit;
  readonly default: number;
}

/** By name; a name belongs to one rule of the book. */
export type RuleOptions = Readonly<Record<string, RuleOption>>;

export type OptionValues<O extends RuleOptions> = { readonly [Name in keyof O]: number };

/** Indicators of a table. */
export const rows = (standard: number, max: number): RuleOption => ({ unit: "rows", default: standard, min: 0, max, whole: true });

/** Characters of a text. */
export const characters = (standard: number, max: number): RuleOption => ({
  unit: "characters",
  default: standard,
  min: 0,
  max,
  whole: true,
});

/** A share from 0 to 100 %. */
export const percent = (standard: number): RuleOption => ({ unit: "percent", default: standard, min: 0, max: 100, whole: false });

/** 元 per person and day. */
export const yuan = (standard: number): RuleOption => ({ unit: "yuan", default: standard, min: 0, max: 100_000, whole: false });

/** What a rule compares with: the number chosen in 设置, else its own. */
export const optionValues = (options: RuleOptions, chosen: Readonly<Record<string, number>>): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(options).map(([name, option]) => [name, chosen[name] ?? option.default]));
