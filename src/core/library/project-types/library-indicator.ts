export type LibraryLevel1 = "产出指标" | "效益指标" | "满意度指标";

export type LibraryOperator = "≥" | "≤" | "=" | "date";

/** One ready-made indicator of the starter library (handbook 5). Its value is an example to be checked, never a confirmed target. */
export interface LibraryIndicator {
  readonly level1: LibraryLevel1;
  /** Full form: 数量指标, 社会效益指标, 可持续影响指标, 服务对象满意度指标 … */
  readonly level2: string;
  readonly name: string;
  readonly description: string;
  /** "date": the value is the latest date itself, such as 9月30日前. */
  readonly operator: LibraryOperator;
  readonly value: string;
  /** Empty for dates. */
  readonly unit: string;
  /** One syllable per character of the name, without tones, ü as v, separated by a space. */
  readonly pinyin: string;
  /** First letter of each syllable. */
  readonly initials: string;
}

export interface ProjectType {
  readonly id: string;
  readonly title: string;
  /** Words in a project name that speak for this type. */
  readonly matchWords: readonly string[];
  readonly indicators: readonly LibraryIndicator[];
}
